// RUN: %check-case %s
// The request is dispatched through a constant table.

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

typedef VP_STATUS (*PCARD_HANDLER)(PCARD_EXTENSION card, PVIDEO_REQUEST_PACKET packet);

static VP_STATUS CardReset(PCARD_EXTENSION card, PVIDEO_REQUEST_PACKET packet)
{
    card->Pending = 0;
    return NO_ERROR;
}

static VP_STATUS CardMap(PCARD_EXTENSION card, PVIDEO_REQUEST_PACKET packet)
{
    PHYSICAL_ADDRESS frame;
    ULONG length = 0x100000, space = VIDEO_MEMORY_SPACE_MEMORY;
    PVOID address = NULL;

    frame.QuadPart = 0xE0000000;
    return VideoPortMapMemory(card, frame, &length, &space, &address); // FINDING: passive-call-under-spinlock: VideoPortMapMemory needs PASSIVE_LEVEL, but a spin lock is held, which raises the level to DISPATCH_LEVEL: call it before the lock is acquired
}

static const PCARD_HANDLER Handlers[] = {CardReset, CardMap};

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    ULONG index = RequestPacket->IoControlCode == IOCTL_VIDEO_MAP_VIDEO_MEMORY ? 1 : 0;
    UCHAR irql;

    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    RequestPacket->StatusBlock->Status = Handlers[index](card, RequestPacket);
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
