// RUN: %check-case %s
// By way of a number.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI MachDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN MachUpdate(PVOID HwDeviceExtension)
{
    ULONG_PTR Routine = (ULONG_PTR)MachDpc;

    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)Routine, NULL); // FINDING: callback-type-mismatch: MachDpc
}
