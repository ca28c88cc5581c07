// RUN: %check-case %s
// The function comes from VideoPortGetProcAddress.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef VP_STATUS (NTAPI *PSTART_DMA)(PVOID, PVP_DMA_ADAPTER, PVOID, ULONG, PULONG, PEXECUTE_DMA, PVOID, BOOLEAN);

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Length;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context);

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVIDEO_PORT_CONFIG_INFO config, PVOID mdl)
{
    PSTART_DMA start = (PSTART_DMA)config->VideoPortGetProcAddress(extension, (PUCHAR)"VideoPortStartDma");
    ULONG target = 5;

    if (start == NULL)
        return ERROR_INVALID_FUNCTION;
    return start(extension, extension->Adapter, mdl, 0, &extension->Length, CardExecuteDma, &target, TRUE); // FINDING: dma-context-memory: the context of the DMA transfer is an automatic variable
}
