// RUN: %check-case %s
// A function of another type is set, and replaced before anyone sees it.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI TridentDpc(PVOID HwDeviceExtension, PVOID Context);
BOOLEAN NTAPI TridentWriteCursor(PVOID Context);

BOOLEAN TridentUpdate(PVOID HwDeviceExtension)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine = (PMINIPORT_SYNCHRONIZE_ROUTINE)TridentDpc;

    Routine = TridentWriteCursor;
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, NULL);
}
