// RUN: %check-case %s
// The member is cleared as bytes.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST List;
    struct {
        PVP_SCATTER_GATHER_LIST List;
        ULONG Length;
    } Second;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardFinish(PHW_DEVICE_EXTENSION extension)
{
    VideoPortCompleteDma(extension, extension->Adapter, extension->List, TRUE);
    VideoPortZeroMemory(&extension->List, sizeof(extension->List));
    VideoPortCompleteDma(extension, extension->Adapter, extension->Second.List, TRUE);
    VideoPortZeroMemory(&extension->Second, sizeof(extension->Second));
}
