// RUN: %check-case %s
// A timeout can be made zero in many ways.

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

static LARGE_INTEGER Never;

static VOID CardZero(PLARGE_INTEGER timeout)
{
    timeout->QuadPart = 0;
}

BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    LARGE_INTEGER one, two, three, four = {{0, 0}}, five = {.QuadPart = 0};
    UCHAR irql;

    VideoPortZeroMemory(&one, sizeof(one));
    CardZero(&two);
    three.u.LowPart = 0;
    three.u.HighPart = 0;
    VideoPortAcquireSpinLock(card, card->Lock, &irql);
    VideoPortWaitForSingleObject(card, card->Done, &one);
    VideoPortWaitForSingleObject(card, card->Done, &two);
    VideoPortWaitForSingleObject(card, card->Done, &three);
    VideoPortWaitForSingleObject(card, card->Done, &four);
    VideoPortWaitForSingleObject(card, card->Done, &five);
    VideoPortWaitForSingleObject(card, card->Done, &Never);
    VideoPortReleaseSpinLock(card, card->Lock, irql);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
