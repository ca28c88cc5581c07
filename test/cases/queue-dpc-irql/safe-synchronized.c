// RUN: %check-case %s
// A synchronized callback queues the DPC.

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

static VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PCARD_EXTENSION card = HwDeviceExtension;

    card->Pending = 0;
}

static BOOLEAN NTAPI CardSync(PVOID Context)
{
    PCARD_EXTENSION card = Context;

    card->Pending++;
    return VideoPortQueueDpc(card, CardDpc, NULL);
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, CardSync, HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
