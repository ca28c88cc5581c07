// RUN: %check-case %s
// The variable is initialised.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI TsengWriteCursor(PVOID Context);

BOOLEAN TsengUpdate(PVOID HwDeviceExtension)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine = TsengWriteCursor;

    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension);
}
