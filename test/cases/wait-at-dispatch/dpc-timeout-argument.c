// RUN: %check-case %s
// A DPC hands the helper a timeout of a millisecond.

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

static BOOLEAN CardWait(PCARD_EXTENSION card, PLARGE_INTEGER timeout)
{
    return VideoPortWaitForSingleObject(card, card->Done, timeout) == NO_ERROR; // FINDING: wait-at-dispatch: VideoPortWaitForSingleObject must not wait in HwVidDpcRoutine: pass the address of a zero timeout
}

static VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context)
{
    LARGE_INTEGER timeout;

    timeout.QuadPart = -10000;
    if (CardWait(HwDeviceExtension, &timeout))
        ((PCARD_EXTENSION)HwDeviceExtension)->Pending = 0;
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
