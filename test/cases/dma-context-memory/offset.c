// RUN: %check-case %s
// Behind the header of a paged block.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Length;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

typedef struct _JOB {
    ULONG Header[4];
    ULONG Target;
} JOB, *PJOB;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context);

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl)
{
    PJOB job = VideoPortAllocatePool(extension, VpPagedPool, sizeof(JOB), 'draC');

    if (job == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    job->Target = 7;
    return VideoPortStartDma(extension, extension->Adapter, mdl, 0, &extension->Length, CardExecuteDma, &job->Target, TRUE); // FINDING: dma-context-memory: the context of the DMA transfer lies in pageable memory
}
