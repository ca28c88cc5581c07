// RUN: %check-case %s
// A helper that serves HwVidStartIO, too, waits in a DPC.

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

static VOID CardSettle(PCARD_EXTENSION card)
{
    if (card->Pending != 0)
        VideoPortWaitForSingleObject(card, card->Done, NULL); // FINDING: wait-at-dispatch: VideoPortWaitForSingleObject must not wait in HwVidDpcRoutine: pass the address of a zero timeout
}

static VOID CardFinish(PCARD_EXTENSION card)
{
    CardSettle(card);
    card->Pending = 0;
}

static VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context)
{
    CardFinish(HwDeviceExtension);
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
