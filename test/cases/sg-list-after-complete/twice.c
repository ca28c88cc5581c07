// RUN: %check-case %s
// Completed twice.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardFinish(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list, BOOLEAN failed)
{
    VideoPortCompleteDma(extension, extension->Adapter, list, TRUE);
    if (failed)
        VideoPortCompleteDma(extension, extension->Adapter, list, TRUE); // FINDING: sg-list-after-complete: the scatter/gather list is used after VideoPortCompleteDma
}
