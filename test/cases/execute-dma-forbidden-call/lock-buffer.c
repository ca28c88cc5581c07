// RUN: %check-case %s
// Locks the buffer when it is too late.

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

static VOID NTAPI KarExecute(PVOID HwDeviceExtension, PVP_DMA_ADAPTER Adapter, PVP_SCATTER_GATHER_LIST List, PVOID Context)
{
    PKAR_EXTENSION Kar = HwDeviceExtension;

    VideoPortLockBuffer(Kar, Kar->Buffer, Kar->Length, VpReadAccess); // FINDING: execute-dma-forbidden-call: VideoPortLockBuffer needs
    VideoPortWriteRegisterUlong((PULONG)Kar->Registers, 1);
}

BOOLEAN NTAPI KarStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PKAR_EXTENSION Kar = HwDeviceExtension;

    Kar->Length = 4096;
    VideoPortStartDma(Kar, Kar->Adapter, Kar->Buffer, 0, &Kar->Length, KarExecute, Kar, TRUE); // NOTE: KarExecute is registered as HwVidExecuteDma here
    return TRUE;
}
