// RUN: %check-case %s
// The caller's constant selects the entry of a table that needs a lower level.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _KAR_EXTENSION {
    PUCHAR Registers;
    PVP_DMA_ADAPTER Adapter;
    ULONG Length;
    PVOID Done;
    PVOID Buffer;
} KAR_EXTENSION, *PKAR_EXTENSION;

static VOID Quick(PKAR_EXTENSION Kar)
{
    VideoPortWriteRegisterUlong((PULONG)Kar->Registers, 1);
}

static VOID Careful(PKAR_EXTENSION Kar)
{
    VideoPortLockBuffer(Kar, Kar->Buffer, Kar->Length, VpReadAccess); // FINDING: execute-dma-forbidden-call: VideoPortLockBuffer
    Quick(Kar);
}

static VOID (*const Ways[])(PKAR_EXTENSION) = {Quick, Careful};

static VOID Go(PKAR_EXTENSION Kar, unsigned Way)
{
    Ways[Way](Kar); // NOTE: Go calls Careful here
}

static VOID NTAPI KarExecute(PVOID HwDeviceExtension, PVP_DMA_ADAPTER Adapter, PVP_SCATTER_GATHER_LIST List, PVOID Context)
{
    if (List->NumberOfElements == 1)
        Go(HwDeviceExtension, 0);
    else
        Go(HwDeviceExtension, 1); // NOTE: KarExecute calls Go here
}

BOOLEAN NTAPI KarStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PKAR_EXTENSION Kar = HwDeviceExtension;

    Kar->Length = 4096;
    VideoPortStartDma(Kar, Kar->Adapter, Kar->Buffer, 0, &Kar->Length, KarExecute, Kar, TRUE);
    return TRUE;
}
