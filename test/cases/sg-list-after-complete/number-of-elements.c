// RUN: %check-case %s
// The number of elements, afterwards.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Elements;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardFinish(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list)
{
    VideoPortCompleteDma(extension, extension->Adapter, list, TRUE);
    extension->Elements += list->NumberOfElements; // FINDING: sg-list-after-complete: the scatter/gather list is used after VideoPortCompleteDma
}
