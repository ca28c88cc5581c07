// RUN: %check-case %s
// A function that takes nothing.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI TsengWriteCursor(VOID);

BOOLEAN TsengUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)TsengWriteCursor, NULL); // FINDING: callback-type-mismatch: TsengWriteCursor
}
