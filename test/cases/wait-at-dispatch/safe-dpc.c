// RUN: %check-case %s
// A DPC passes a zero timeout through a helper.

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

static BOOLEAN CardPoll(PCARD_EXTENSION card)
{
    LARGE_INTEGER timeout;

    timeout.QuadPart = 0;
    return VideoPortWaitForSingleObject(card, card->Done, &timeout) == NO_ERROR;
}

static VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PCARD_EXTENSION card = HwDeviceExtension;

    if (CardPoll(card))
        card->Pending = 0;
}

static BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension)
{
    VideoPortQueueDpc(HwDeviceExtension, CardDpc, NULL);
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwInterrupt = CardInterrupt;
}
