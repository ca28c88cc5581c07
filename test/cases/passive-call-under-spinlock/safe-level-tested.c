// RUN: %check-case %s
// A helper that is also called with the lock held reads the registry only where the level allows it.

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

static VOID CardReport(PCARD_EXTENSION card, PVIDEO_REQUEST_PACKET packet)
{
    if (VideoPortGetCurrentIrql() != 0)
        return;
    VideoPortSetRegistryParameters(card, L"Status", &packet->StatusBlock->Status, sizeof(ULONG));
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    UCHAR irql;

    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    CardReport(card, RequestPacket);
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    CardReport(card, RequestPacket);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
