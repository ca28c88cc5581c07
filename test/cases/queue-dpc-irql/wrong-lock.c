// RUN: %check-case %s
// A device lock does not raise the level. The spin lock is acquired too late.

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

static VP_STATUS NTAPI CardSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT Power)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    UCHAR irql;

    VideoPortAcquireDeviceLock(card);
    VideoPortQueueDpc(card, CardDpc, NULL); // FINDING: queue-dpc-irql: HwVidSetPowerState runs below it
    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    card->Pending = 1;
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    VideoPortReleaseDeviceLock(card);
    return NO_ERROR;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwSetPowerState = CardSetPower;
}
