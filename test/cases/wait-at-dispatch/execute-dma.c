// RUN: %check-case %s
// HwVidExecuteDma waits for the transfer that it has just started.

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

static VOID NTAPI CardExecute(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                              PVOID Context)
{
    PCARD_EXTENSION card = HwDeviceExtension;

    VideoPortWriteRegisterUlong(card->Registers, SGList->Elements[0].Address.LowPart);
    VideoPortWaitForSingleObject(card, card->Done, NULL); // FINDING: wait-at-dispatch: must not wait in HwVidExecuteDma
    VideoPortCompleteDma(card, VpDmaAdapter, SGList, TRUE);
}

VP_STATUS CardCopy(PCARD_EXTENSION card, PVP_DMA_ADAPTER adapter, PVOID mdl, ULONG length)
{
    return VideoPortStartDma(card, adapter, mdl, 0, &length, CardExecute, card, TRUE);
}
