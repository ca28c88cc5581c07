// RUN: %check-case %s
// A port that queues a block from the pool.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _PORT_DMA {
    struct _PORT_DMA *Next;
    PEXECUTE_DMA Execute;
    PVOID Context;
} PORT_DMA, *PPORT_DMA;

PVOID NTAPI ExAllocatePoolWithTag(int PoolType, SIZE_T NumberOfBytes, ULONG Tag);

static PPORT_DMA Queue;

VP_STATUS NTAPI VideoPortStartDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVOID Mdl, ULONG Offset,
                                  PULONG pLength, PEXECUTE_DMA ExecuteDmaRoutine, PVOID Context, BOOLEAN WriteToDevice)
{
    PPORT_DMA dma = ExAllocatePoolWithTag(0, sizeof(PORT_DMA), 'troP');

    if (dma == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    dma->Execute = ExecuteDmaRoutine; // FINDING: temp-callback-stored: ExecuteDmaRoutine is kept in dma->Execute (memory that outlives the call)
    dma->Context = Context;
    dma->Next = Queue;
    Queue = dma;
    return NO_ERROR;
}
