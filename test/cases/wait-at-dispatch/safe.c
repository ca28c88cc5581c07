// RUN: %check-case %s
// The state of the event is looked at without waiting.

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

static const LARGE_INTEGER NoWait = {0};

static BOOLEAN CardIsDone(PCARD_EXTENSION card)
{
    LARGE_INTEGER zero = {0};

    return VideoPortWaitForSingleObject(card, card->Done, &zero) == NO_ERROR;
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    LARGE_INTEGER timeout;
    UCHAR irql;

    timeout.QuadPart = 0;
    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    if (CardIsDone(card) || VideoPortWaitForSingleObject(card, card->Done, &timeout) == NO_ERROR ||
        VideoPortWaitForSingleObject(card, card->Done, (PLARGE_INTEGER)&NoWait) == NO_ERROR)
        card->Pending = 0;
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
