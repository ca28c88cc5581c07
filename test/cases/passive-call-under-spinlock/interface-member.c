// RUN: %check-case %s
// A function of the Int10 interface is called under the lock.

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

static VIDEO_PORT_INT10_INTERFACE Int10;

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    INT10_BIOS_ARGUMENTS arguments = {0};
    UCHAR irql;

    arguments.Eax = 0x4F02;
    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    RequestPacket->StatusBlock->Status = Int10.Int10CallBios(Int10.Context, &arguments); // FINDING: passive-call-under-spinlock: Int10CallBios needs PASSIVE_LEVEL, but a spin lock is held, which raises the level to DISPATCH_LEVEL: call it before the lock is acquired
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
