// RUN: %check-case %s
// The timeout is handed to a helper, which is also called where waiting is fine.

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
    return VideoPortWaitForSingleObject(card, card->Done, timeout) == NO_ERROR;
}

static VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context)
{
    LARGE_INTEGER zero;

    zero.QuadPart = 0;
    if (CardWait(HwDeviceExtension, &zero))
        ((PCARD_EXTENSION)HwDeviceExtension)->Pending = 0;
}

static BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension)
{
    VideoPortQueueDpc(HwDeviceExtension, CardDpc, NULL);
    return TRUE;
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    CardWait(HwDeviceExtension, NULL);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwInterrupt = CardInterrupt;
    data->HwStartIO = CardStartIO;
}
