// RUN: %check-case %s
// Programs the engine and completes what it cannot do.

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
    PVOID Scratch;

    if (List->NumberOfElements > 1) {
        VideoPortCompleteDma(Kar, Adapter, List, TRUE);
        VideoPortSetEvent(Kar, Kar->Done);
        return;
    }
    Scratch = VideoPortAllocatePool(Kar, VpNonPagedPool, 64, 'tset');
    if (Scratch != NULL)
        VideoPortFreePool(Kar, Scratch);
    VideoPortWriteRegisterUlong((PULONG)Kar->Registers, List->Elements[0].Address.LowPart);
    VideoPortStallExecution(5);
}

BOOLEAN NTAPI KarStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PKAR_EXTENSION Kar = HwDeviceExtension;

    Kar->Length = 4096;
    VideoPortStartDma(Kar, Kar->Adapter, Kar->Buffer, 0, &Kar->Length, KarExecute, Kar, TRUE);
    return TRUE;
}
