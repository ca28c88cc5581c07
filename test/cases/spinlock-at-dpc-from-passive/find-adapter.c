// RUN: %check-case %s
// HwVidFindAdapter uses the lock that it has just created.

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

static VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                       PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PCARD_EXTENSION card = HwDeviceExtension;

    if (VideoPortCreateSpinLock(card, &card->Lock) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    VideoPortAcquireSpinLockAtDpcLevel(card, card->Lock); // FINDING: spinlock-at-dpc-from-passive: HwVidFindAdapter runs below it
    card->Pending = 0;
    VideoPortReleaseSpinLockFromDpcLevel(card, card->Lock);
    *Again = 0;
    return NO_ERROR;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwFindAdapter = CardFindAdapter;
}
