// RUN: %check-case %s
// Swapped with an exchange of its own, and guarded by a lock.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST List;
    PSPIN_LOCK Lock;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static PVP_SCATTER_GATHER_LIST CardTake(PHW_DEVICE_EXTENSION extension)
{
    PVP_SCATTER_GATHER_LIST list;
    UCHAR irql;

    VideoPortAcquireSpinLock(extension, extension->Lock, &irql);
    list = extension->List;
    extension->List = NULL;
    VideoPortReleaseSpinLock(extension, extension->Lock, irql);
    return list;
}

VOID CardFinish(PHW_DEVICE_EXTENSION extension)
{
    PVP_SCATTER_GATHER_LIST list = CardTake(extension);

    if (list != NULL)
        VideoPortCompleteDma(extension, extension->Adapter, list, TRUE);
}
