// RUN: %check-case %s
// One branch of a switch forgets it.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST List;
    ULONG State;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardFinish(PHW_DEVICE_EXTENSION extension)
{
    VideoPortCompleteDma(extension, extension->Adapter, extension->List, TRUE); // FINDING: sg-list-stale-field: List still points to the scatter/gather list that VideoPortCompleteDma has taken back
    switch (extension->State) {
    case 1:
        extension->List = NULL;
        extension->State = 0;
        break;
    case 2:
        extension->State = 0;
        break;
    default:
        extension->List = NULL;
        break;
    }
}
