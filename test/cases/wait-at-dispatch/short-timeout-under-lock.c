// RUN: %check-case %s
// A millisecond is too long.

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

static VP_STATUS CardWait(PCARD_EXTENSION card, LONG milliseconds)
{
    LARGE_INTEGER timeout;

    timeout.QuadPart = -10000 * milliseconds;
    return VideoPortWaitForSingleObject(card, card->Done, &timeout); // FINDING: wait-at-dispatch: VideoPortWaitForSingleObject must not wait while a spin lock is held: pass the address of a zero timeout
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    UCHAR irql;

    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    RequestPacket->StatusBlock->Status = CardWait(card, 1);
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
