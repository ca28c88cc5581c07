// RUN: %check-case %s
// In a DPC, by way of Context.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST List;
    ULONG Done;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    PVP_SCATTER_GATHER_LIST list = extension->List;
    ULONG i = 0;

    extension->List = NULL;
    VideoPortCompleteDma(HwDeviceExtension, extension->Adapter, list, TRUE);
    do {
        extension->Done += list->Elements[i].Length; // FINDING: sg-list-after-complete: the scatter/gather list is used after VideoPortCompleteDma
    } while (++i < 2);
}

VOID CardInterruptWork(PVOID HwDeviceExtension)
{
    VideoPortQueueDpc(HwDeviceExtension, CardDpc, NULL);
}
