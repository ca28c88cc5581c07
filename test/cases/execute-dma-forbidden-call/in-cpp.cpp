// RUN: %check-case %s
// A lambda without captures is the routine.

extern "C" {
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
}

struct Engine {
    PVP_DMA_ADAPTER Adapter;
    ULONG Length;
    PVOID Buffer;

    VOID lock() { VideoPortLockBuffer(this, Buffer, Length, VpReadAccess); } // FINDING: execute-dma-forbidden-call: VideoPortLockBuffer
    static VOID NTAPI execute(PVOID HwDeviceExtension, PVP_DMA_ADAPTER, PVP_SCATTER_GATHER_LIST, PVOID)
    {
        static_cast<Engine *>(HwDeviceExtension)->lock(); // NOTE: execute calls lock here
    }
};

extern "C" VOID Upload(Engine *Unit)
{
    VideoPortStartDma(Unit, Unit->Adapter, Unit->Buffer, 0, &Unit->Length, Engine::execute, Unit, TRUE);
}
