#include "finch.h"

VOID NTAPI FinchExecute(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                        PVOID Context)
{
    PFINCH_EXTENSION Finch = HwDeviceExtension;

    Finch->List = SGList;
    VideoPortWriteRegisterUlong(Finch->Registers, SGList->Elements[0].Length);
}

VOID NTAPI FinchDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PFINCH_EXTENSION Finch = HwDeviceExtension;
    PVP_SCATTER_GATHER_LIST List = Finch->List;

    Finch->List = NULL;
    VideoPortCompleteDma(Finch, Finch->Adapter, List, TRUE);
    Finch->Done += List->Elements[0].Length; // expect: sg-list-after-complete
}
