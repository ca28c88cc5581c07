// RUN: %check-case %s
// Cleared before the call, and restored after it.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST List;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardFinish(PHW_DEVICE_EXTENSION extension)
{
    PVP_SCATTER_GATHER_LIST list = extension->List;

    extension->List = NULL;
    VideoPortCompleteDma(extension, extension->Adapter, list, TRUE); // FINDING: sg-list-stale-field: List still points to the scatter/gather list that VideoPortCompleteDma has taken back
    extension->List = list;
}
