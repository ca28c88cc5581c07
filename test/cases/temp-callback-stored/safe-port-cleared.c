// RUN: %check-case %s
// A port that clears or frees its record before it returns.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _PORT_DMA {
    PEXECUTE_DMA Execute;
    PVOID Context;
    VP_SCATTER_GATHER_LIST List;
} PORT_DMA, *PPORT_DMA;

PVOID NTAPI ExAllocatePoolWithTag(int PoolType, SIZE_T NumberOfBytes, ULONG Tag);
VOID NTAPI ExFreePoolWithTag(PVOID Pool, ULONG Tag);
VOID PortMap(PPORT_DMA Dma);

static PMINIPORT_QUERY_DEVICE_ROUTINE Current;

VP_STATUS NTAPI VideoPortGetDeviceData(PVOID HwDeviceExtension, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                                       PMINIPORT_QUERY_DEVICE_ROUTINE CallbackRoutine, PVOID Context)
{
    VP_STATUS status;

    Current = CallbackRoutine;
    status = Current(HwDeviceExtension, Context, DeviceDataType, NULL, 0, NULL, 0, NULL, 0);
    Current = NULL;
    return status;
}

VP_STATUS NTAPI VideoPortStartDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVOID Mdl, ULONG Offset,
                                  PULONG pLength, PEXECUTE_DMA ExecuteDmaRoutine, PVOID Context, BOOLEAN WriteToDevice)
{
    PPORT_DMA dma = ExAllocatePoolWithTag(0, sizeof(PORT_DMA), 'troP');

    if (dma == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    dma->Execute = ExecuteDmaRoutine;
    dma->Context = Context;
    dma->Execute(HwDeviceExtension, VpDmaAdapter, &dma->List, dma->Context);
    ExFreePoolWithTag(dma, 'troP');
    return NO_ERROR;
}
