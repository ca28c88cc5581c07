// RUN: %check-case %s
// A branch that cannot run at this level.

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

static VOID Report(PKAR_EXTENSION Kar)
{
    ULONG Value = Kar->Length;

    if (VideoPortGetCurrentIrql() != 0) {
        VideoPortSetEvent(Kar, Kar->Done);
    } else {
        VideoPortSetRegistryParameters(Kar, L"Length", &Value, sizeof(Value));
    }
}

static VOID NTAPI KarExecute(PVOID HwDeviceExtension, PVP_DMA_ADAPTER Adapter, PVP_SCATTER_GATHER_LIST List, PVOID Context)
{
    Report(HwDeviceExtension);
}

BOOLEAN NTAPI KarStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PKAR_EXTENSION Kar = HwDeviceExtension;

    Kar->Length = 4096;
    VideoPortStartDma(Kar, Kar->Adapter, Kar->Buffer, 0, &Kar->Length, KarExecute, Kar, TRUE);
    return TRUE;
}
