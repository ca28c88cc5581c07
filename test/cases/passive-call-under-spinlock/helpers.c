// RUN: %check-case %s
// The lock is taken by one helper and the registry read by another, two calls deep.

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

static VP_STATUS NTAPI CardLimit(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData, ULONG ValueLength)
{
    if (ValueLength == sizeof(ULONG))
        *(PULONG)Context = *(PULONG)ValueData;
    return NO_ERROR;
}

static VOID CardLock(PCARD_EXTENSION card, PUCHAR irql)
{
    VideoPortAcquireSpinLock(card, card->QueueLock, irql);
}

static VOID CardUnlock(PCARD_EXTENSION card, UCHAR irql)
{
    VideoPortReleaseSpinLock(card, card->QueueLock, irql);
}

static ULONG CardReadLimit(PCARD_EXTENSION card)
{
    ULONG limit = 16;

    VideoPortGetRegistryParameters(card, L"QueueLimit", FALSE, CardLimit, &limit); // FINDING: passive-call-under-spinlock: VideoPortGetRegistryParameters needs PASSIVE_LEVEL, but a spin lock is held, which raises the level to DISPATCH_LEVEL: call it before the lock is acquired
    return limit;
}

static BOOLEAN CardHasRoom(PCARD_EXTENSION card)
{
    return card->Pending < CardReadLimit(card);
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = (PCARD_EXTENSION)HwDeviceExtension;
    UCHAR irql;

    CardLock(card, &irql);
    if (CardHasRoom(card))
        card->Pending++;
    CardUnlock(card, irql);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
