// RUN: %check-case %s
// A helper of the DPC is called by HwVidStartIO, too.

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

static VOID CardDrain(PCARD_EXTENSION card)
{
    VideoPortAcquireSpinLockAtDpcLevel(card, card->Lock); // FINDING: spinlock-at-dpc-from-passive: VideoPortAcquireSpinLockAtDpcLevel must be called at DISPATCH_LEVEL, but HwVidStartIO runs below it: call VideoPortAcquireSpinLock
    card->Pending = 0;
    VideoPortReleaseSpinLockFromDpcLevel(card, card->Lock);
}

static VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context)
{
    CardDrain(HwDeviceExtension);
}

static BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension)
{
    VideoPortQueueDpc(HwDeviceExtension, CardDpc, NULL);
    return TRUE;
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    if (RequestPacket->IoControlCode == IOCTL_VIDEO_RESET_DEVICE)
        CardDrain(HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwInterrupt = CardInterrupt;
    data->HwStartIO = CardStartIO;
}
