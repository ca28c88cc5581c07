// RUN: %check-case %s
// On one path the helper is called without the lock that it relies on.

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

    card->Pending = 0;
}

static VOID CardKick(PCARD_EXTENSION card)
{
    if (!VideoPortQueueDpc(card, CardDpc, NULL)) // FINDING: queue-dpc-irql: VideoPortQueueDpc must be called at DISPATCH_LEVEL or above, but HwVidStartIO runs below it: queue the DPC in HwVidInterrupt
        card->Pending++;
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    UCHAR irql;

    if (RequestPacket->IoControlCode == IOCTL_VIDEO_RESET_DEVICE) {
        CardKick(card);
    } else {
        VideoPortAcquireSpinLock(card, card->Lock, &irql);
        CardKick(card);
        VideoPortReleaseSpinLock(card, card->Lock, irql);
    }
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
