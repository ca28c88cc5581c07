// RUN: %check-case %s
// A helper returns the function without its type.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI CirrusDpc(PVOID HwDeviceExtension, PVOID Context);
BOOLEAN NTAPI CirrusWriteCursor(PVOID Context);

static PVOID CirrusChoose(BOOLEAN Later)
{
    return Later ? (PVOID)CirrusDpc : (PVOID)CirrusWriteCursor;
}

BOOLEAN CirrusUpdate(PVOID HwDeviceExtension, BOOLEAN Later)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, CirrusChoose(Later), HwDeviceExtension); // FINDING: callback-type-mismatch: CirrusDpc
}
