// RUN: %check-case %s
// Not cleared if the status is bad.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST List;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS CardFinish(PHW_DEVICE_EXTENSION extension)
{
    VP_STATUS status = VideoPortCompleteDma(extension, extension->Adapter, extension->List, TRUE); // FINDING: sg-list-stale-field: List still points to the scatter/gather list that VideoPortCompleteDma has taken back

    if (status != NO_ERROR)
        return status;
    extension->List = NULL;
    return NO_ERROR;
}
