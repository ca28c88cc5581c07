// RUN: %check-case %s
// A DPC allocates from nonpaged pool, and frees what it finds.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_EXTENSION {
    PSPIN_LOCK Lock;
    PSPIN_LOCK QueueLock;
    PEVENT Done;
    PULONG Registers;
    ULONG Pending;
    BOOLEAN HasLock;
    PVOID Table;
} CARD_EXTENSION, *PCARD_EXTENSION;

static VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PCARD_EXTENSION card = HwDeviceExtension;

    if (card->Table != NULL)
        VideoPortFreePool(card, card->Table);
    card->Table = VideoPortAllocatePool(card, VpNonPagedPool, 64, 'draC');
}

static BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension)
{
    VideoPortQueueDpc(HwDeviceExtension, CardDpc, NULL);
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwInterrupt = CardInterrupt;
}
