// RUN: %check-case %s
// The lock exists on some systems only. It is acquired and released under the same condition, although in between
// a callback may have changed the device extension, as far as can be seen.

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

static BOOLEAN NTAPI CardSync(PVOID Context)
{
    PCARD_EXTENSION card = Context;

    VideoPortWriteRegisterUlong(card->Registers, 1);
    return TRUE;
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    UCHAR irql = 0;
    USHORT command = 0;

    if (card->HasLock)
        VideoPortAcquireSpinLock(card, card->Lock, &irql);
    VideoPortSynchronizeExecution(card, VpMediumPriority, CardSync, card);
    if (card->HasLock)
        VideoPortReleaseSpinLock(card, card->Lock, irql);
    VideoPortGetBusData(card, PCIConfiguration, 0, &command, 4, sizeof(command));
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
