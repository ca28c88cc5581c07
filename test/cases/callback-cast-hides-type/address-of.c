// RUN: %check-case --checks=videoport-callback-cast-hides-type %s
// The address of the function, in brackets.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI HwVidWriteCursor(PVOID Context);

BOOLEAN HwVidUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)(&HwVidWriteCursor), NULL); // FINDING: callback-cast-hides-type: HwVidWriteCursor
}
