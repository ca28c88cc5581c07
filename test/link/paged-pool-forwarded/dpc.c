#include "quail.h"

BOOLEAN NTAPI QuailInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, QuailDpc, NULL);
}

VOID NTAPI QuailDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PQUAIL_EXTENSION Quail = HwDeviceExtension;
    PVOID Block = QuailAllocate(Quail, VpNonPagedPool, 64);
    PVOID Other = QuailAllocate(Quail, VpPagedPool, 64); // note: QuailDpc calls QuailAllocate here

    if (Block != NULL)
        VideoPortFreePool(Quail, Block);
    if (Other != NULL)
        VideoPortFreePool(Quail, Other);
}
