// RUN: %check-case %s
// The lock is released by a function of another file before anything else is called.

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

VOID CardFinish(PCARD_EXTENSION card, UCHAR irql); /* releases the lock */

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    UCHAR irql;
    USHORT command = 0;

    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    card->Pending++;
    CardFinish(card, irql);
    VideoPortGetBusData(card, PCIConfiguration, 0, &command, 4, sizeof(command));
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
