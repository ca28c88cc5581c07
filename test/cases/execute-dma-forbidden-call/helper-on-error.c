// RUN: %check-case %s
// A helper that cleans up, on the path that fails.

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

static VOID Clean(PKAR_EXTENSION Kar)
{
    VideoPortPutDmaAdapter(Kar, Kar->Adapter); // FINDING: execute-dma-forbidden-call: VideoPortPutDmaAdapter
    Kar->Done = NULL;
}

static VOID NTAPI KarExecute(PVOID HwDeviceExtension, PVP_DMA_ADAPTER Adapter, PVP_SCATTER_GATHER_LIST List, PVOID Context)
{
    PKAR_EXTENSION Kar = HwDeviceExtension;

    if (List->NumberOfElements == 0) {
        VideoPortCompleteDma(Kar, Adapter, List, TRUE);
        Clean(Kar); // NOTE: KarExecute calls Clean here
        return;
    }
    VideoPortWriteRegisterUlong((PULONG)Kar->Registers, List->Elements[0].Length);
}

BOOLEAN NTAPI KarStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PKAR_EXTENSION Kar = HwDeviceExtension;

    Kar->Length = 4096;
    VideoPortStartDma(Kar, Kar->Adapter, Kar->Buffer, 0, &Kar->Length, KarExecute, Kar, TRUE);
    return TRUE;
}
