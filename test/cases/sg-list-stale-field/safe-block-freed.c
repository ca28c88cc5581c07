// RUN: %check-case %s
// The block that holds the list goes as well: it is freed, or taken off the device extension.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_TRANSFER {
    struct _CARD_TRANSFER *Next;
    PVP_SCATTER_GATHER_LIST List;
} CARD_TRANSFER, *PCARD_TRANSFER;

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PCARD_TRANSFER Transfer;
    PCARD_TRANSFER Queue;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardFinish(PHW_DEVICE_EXTENSION extension)
{
    PCARD_TRANSFER transfer = extension->Transfer;

    VideoPortCompleteDma(extension, extension->Adapter, transfer->List, TRUE);
    VideoPortFreePool(extension, transfer);
}

PCARD_TRANSFER CardFinishFirst(PHW_DEVICE_EXTENSION extension)
{
    PCARD_TRANSFER transfer = extension->Queue;

    extension->Queue = transfer->Next;
    VideoPortCompleteDma(extension, extension->Adapter, transfer->List, TRUE);
    return transfer;
}
