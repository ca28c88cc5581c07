// RUN: %check-case %s
// In C++.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

class Dma {
public:
    Dma(PVOID Extension, PVP_DMA_ADAPTER Adapter) : Extension(Extension), Adapter(Adapter), Length(0) {}
    VP_STATUS Start(PVOID Mdl)
    {
        return VideoPortStartDma(Extension, Adapter, Mdl, 0, &Length, nullptr, Extension, TRUE); // FINDING: callback-null: VideoPortStartDma
    }

private:
    PVOID Extension;
    PVP_DMA_ADAPTER Adapter;
    ULONG Length;
};

VP_STATUS MachTransfer(PVOID HwDeviceExtension, PVP_DMA_ADAPTER Adapter, PVOID Mdl)
{
    Dma Transfer(HwDeviceExtension, Adapter);

    return Transfer.Start(Mdl);
}
