// RUN: %check-case %s
// The lock is released too late on one path only.

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
    UCHAR irql;

    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    if (card->Pending != 0) {
        VideoPortReleaseSpinLock(card, card->Lock, irql);
        VideoPortSetRegistryParameters(card, L"Busy", &card->Pending, sizeof(ULONG));
        RequestPacket->StatusBlock->Status = ERROR_BUSY;
        return TRUE;
    }
    if (card->Registers == NULL) {
        VideoPortSetRegistryParameters(card, L"Busy", &card->Pending, sizeof(ULONG)); // FINDING: passive-call-under-spinlock: VideoPortSetRegistryParameters needs PASSIVE_LEVEL, but a spin lock is held, which raises the level to DISPATCH_LEVEL: call it before the lock is acquired
        VideoPortReleaseSpinLock(card, card->Lock, irql);
        RequestPacket->StatusBlock->Status = ERROR_DEV_NOT_EXIST;
        return TRUE;
    }
    card->Pending = 1;
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
