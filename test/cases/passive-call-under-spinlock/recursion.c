// RUN: %check-case %s
// The lock is taken once, and a function that calls itself reads configuration space at its end.

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

static ULONG CardFindSlot(PCARD_EXTENSION card, ULONG slot)
{
    USHORT vendor = 0;

    if (slot == 0)
        return 0;
    VideoPortGetBusData(card, PCIConfiguration, slot, &vendor, 0, sizeof(vendor)); // FINDING: passive-call-under-spinlock: VideoPortGetBusData needs PASSIVE_LEVEL, but a spin lock is held, which raises the level to DISPATCH_LEVEL: call it before the lock is acquired
    return vendor == 0x5333 ? slot : CardFindSlot(card, slot - 1);
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    UCHAR irql;

    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    card->Pending = CardFindSlot(card, 31);
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
