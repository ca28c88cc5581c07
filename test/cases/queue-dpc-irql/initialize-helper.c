// RUN: %check-case %s
// HwVidInitialize starts the work through two helpers.

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

static VOID CardSchedule(PCARD_EXTENSION card)
{
    VideoPortQueueDpc(card, CardDpc, card->Table); // FINDING: queue-dpc-irql: HwVidInitialize runs below it
}

static BOOLEAN CardStart(PCARD_EXTENSION card)
{
    VideoPortWriteRegisterUlong(card->Registers, 1);
    CardSchedule(card);
    return TRUE;
}

static BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension)
{
    return CardStart((PCARD_EXTENSION)HwDeviceExtension);
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwInitialize = CardInitialize;
}
