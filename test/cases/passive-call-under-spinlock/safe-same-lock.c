// RUN: %check-case %s
// The lock is acquired and released through pointers that look different.

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

typedef struct _CARD_REQUEST {
    PCARD_EXTENSION Card;
    UCHAR Irql;
} CARD_REQUEST, *PCARD_REQUEST;

PCARD_REQUEST CardCurrentRequest(PCARD_EXTENSION card);

static VOID CardUnlock(PCARD_REQUEST request)
{
    PSPIN_LOCK lock = request->Card->Lock;

    VideoPortReleaseSpinLock(request->Card, lock, request->Irql);
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    PCARD_REQUEST request = CardCurrentRequest(card);

    VideoPortAcquireSpinLock(card, card->Lock, &request->Irql);
    card->Pending--;
    CardUnlock(request);
    VideoPortSetRegistryParameters(card, L"Pending", &card->Pending, sizeof(ULONG));
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
