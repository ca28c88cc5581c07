// RUN: %check-case %s
// HwVidInterrupt queues the DPC.

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

static BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension)
{
    PCARD_EXTENSION card = HwDeviceExtension;

    if (VideoPortReadRegisterUlong(card->Registers) == 0)
        return FALSE;
    VideoPortWriteRegisterUlong(card->Registers, 0);
    VideoPortQueueDpc(card, CardDpc, NULL);
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwInterrupt = CardInterrupt;
}
