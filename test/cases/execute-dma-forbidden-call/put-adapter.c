// RUN: %check-case %s
// Gives the adapter back, which needs PASSIVE_LEVEL, and takes a new one.

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

static VOID Renew(PKAR_EXTENSION Kar)
{
    VP_DEVICE_DESCRIPTION Description;

    VideoPortPutDmaAdapter(Kar, Kar->Adapter); // FINDING: execute-dma-forbidden-call: VideoPortPutDmaAdapter
    VideoPortZeroMemory(&Description, sizeof(Description));
    Kar->Adapter = VideoPortGetDmaAdapter(Kar, &Description); // FINDING: execute-dma-forbidden-call: VideoPortGetDmaAdapter
}

static VOID NTAPI KarExecute(PVOID HwDeviceExtension, PVP_DMA_ADAPTER Adapter, PVP_SCATTER_GATHER_LIST List, PVOID Context)
{
    PKAR_EXTENSION Kar = HwDeviceExtension;

    if (Kar->Adapter != Adapter)
        Renew(Kar);
}

BOOLEAN NTAPI KarStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PKAR_EXTENSION Kar = HwDeviceExtension;

    Kar->Length = 4096;
    VideoPortStartDma(Kar, Kar->Adapter, Kar->Buffer, 0, &Kar->Length, KarExecute, Kar, TRUE);
    return TRUE;
}
