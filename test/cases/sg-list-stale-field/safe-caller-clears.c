// RUN: %check-case %s
// The caller of the helper clears the member.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST List;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static VOID CardRelease(PHW_DEVICE_EXTENSION extension)
{
    VideoPortCompleteDma(extension, extension->Adapter, extension->List, TRUE);
}

VOID CardFinish(PHW_DEVICE_EXTENSION extension)
{
    if (extension->List != NULL) {
        CardRelease(extension);
        extension->List = NULL;
    }
}
