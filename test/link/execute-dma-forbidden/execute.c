#include "kiwi.h"

VOID NTAPI KiwiExecute(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                       PVOID Context)
{
    PKIWI_EXTENSION Kiwi = HwDeviceExtension;

    KiwiReadLatency(Kiwi); // note: KiwiExecute calls KiwiReadLatency here
    VideoPortWriteRegisterUlong(Kiwi->Registers, SGList->Elements[0].Length / (Kiwi->Burst + 1));
}

VOID KiwiReadLatency(PKIWI_EXTENSION Kiwi)
{
    UCHAR Latency = 0;

    VideoPortGetBusData(Kiwi, PCIConfiguration, 0, &Latency, 0x0D, 1); // expect: execute-dma-forbidden-call
    VideoPortSetBusData(Kiwi, PCIConfiguration, 0, &Latency, 0x0D, 1); // expect: execute-dma-forbidden-call
    Kiwi->Burst = Latency / 8;
}
