// RUN: %check-case %s
// Only if the transfer failed.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Retry;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardFinish(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list, ULONG status)
{
    if (VideoPortCompleteDma(extension, extension->Adapter, list, TRUE) != NO_ERROR || status != 0)
        extension->Retry = list->NumberOfElements; // FINDING: sg-list-after-complete: the scatter/gather list is used after VideoPortCompleteDma
}
