// RUN: %check-case %s
// The two halves of the timeout are set one by one.

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

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    LARGE_INTEGER timeout;
    UCHAR irql;

    timeout.u.LowPart = 0;
    timeout.u.HighPart = -1;
    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    RequestPacket->StatusBlock->Status = VideoPortWaitForSingleObject(card, card->Done, &timeout); // FINDING: wait-at-dispatch: VideoPortWaitForSingleObject must not wait while a spin lock is held: pass the address of a zero timeout
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
