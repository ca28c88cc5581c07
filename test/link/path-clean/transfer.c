#include "kestrel.h"

VOID NTAPI KestrelExecute(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                          PVOID Context)
{
    PKESTREL_EXTENSION Kestrel = HwDeviceExtension;

    Kestrel->List = SGList;
    VideoPortWriteRegisterUlong(Kestrel->Registers, SGList->Elements[0].Length);
}

VOID NTAPI KestrelDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PKESTREL_EXTENSION Kestrel = HwDeviceExtension;
    PVP_SCATTER_GATHER_LIST List = Kestrel->List;

    Kestrel->Done += List->Elements[0].Length;
    Kestrel->List = NULL;
    VideoPortCompleteDma(Kestrel, Kestrel->Adapter, List, TRUE);
}

VOID NTAPI KestrelDump(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    PKESTREL_EXTENSION Kestrel = HwDeviceExtension;

    if (BugcheckCode == 0xEA)
        VideoPortMoveMemory(Buffer, Kestrel->State, KESTREL_DUMP);
}
