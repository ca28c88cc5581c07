// RUN: %check-case %s
// In a block that hangs in the device extension.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_TRANSFER {
    PVP_SCATTER_GATHER_LIST List;
    ULONG Length;
} CARD_TRANSFER, *PCARD_TRANSFER;

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PCARD_TRANSFER Transfer;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardFinish(PHW_DEVICE_EXTENSION extension)
{
    PCARD_TRANSFER transfer = extension->Transfer;

    VideoPortCompleteDma(extension, extension->Adapter, transfer->List, TRUE); // FINDING: sg-list-stale-field: List still points to the scatter/gather list that VideoPortCompleteDma has taken back
    transfer->Length = 0;
}
