// RUN: %check-case %s
// A helper gets the list and completes it.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST List;
    ULONG Finished;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static VOID CardRelease(PHW_DEVICE_EXTENSION Extension, PVP_SCATTER_GATHER_LIST List)
{
    VideoPortCompleteDma(Extension, Extension->Adapter, List, TRUE); // FINDING: sg-list-stale-field: List still points to the scatter/gather list that VideoPortCompleteDma has taken back
}

VOID CardFinish(PHW_DEVICE_EXTENSION extension)
{
    CardRelease(extension, extension->List);
    extension->Finished++;
}
