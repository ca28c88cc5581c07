// RUN: %check-case %s
// Two locks are held, and one of them is released too soon to make room.

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

static VP_STATUS NTAPI CardGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT Power)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    UCHAR outer;

    VideoPortAcquireSpinLock(card, card->Lock, &outer);
    VideoPortAcquireSpinLockAtDpcLevel(card, card->QueueLock);
    card->Pending = 0;
    VideoPortReleaseSpinLockFromDpcLevel(card, card->QueueLock);
    VideoPortFreeDeviceBase(card, card->Registers); // FINDING: passive-call-under-spinlock: VideoPortFreeDeviceBase needs PASSIVE_LEVEL, but a spin lock is held, which raises the level to DISPATCH_LEVEL: call it before the lock is acquired
    VideoPortReleaseSpinLock(card, card->Lock, outer);
    return NO_ERROR;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwGetPowerState = CardGetPower;
}
