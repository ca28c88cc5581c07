// RUN: %check-case %s
// Everything that needs PASSIVE_LEVEL is done before the lock is acquired or after it was released.

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
    USHORT command = 0;
    PVOID entry;

    VideoPortGetBusData(card, PCIConfiguration, 0, &command, 4, sizeof(command));
    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    card->Pending += command;
    VideoPortWriteRegisterUlong(card->Registers, card->Pending);
    entry = VideoPortAllocatePool(card, VpNonPagedPool, 64, 'draC');
    VideoPortSetEvent(card, card->Done);
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    if (entry == NULL)
        VideoPortLogError(card, RequestPacket, ERROR_NOT_ENOUGH_MEMORY, 3);
    else
        VideoPortFreePool(card, entry);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
