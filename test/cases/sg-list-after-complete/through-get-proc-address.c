// RUN: %check-case %s
// The service comes from VideoPortGetProcAddress.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef VP_STATUS (NTAPI *PCOMPLETE_DMA)(PVOID, PVP_DMA_ADAPTER, PVP_SCATTER_GATHER_LIST, BOOLEAN);

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Done;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardFinish(PHW_DEVICE_EXTENSION extension, PVIDEO_PORT_CONFIG_INFO config, PVP_SCATTER_GATHER_LIST list)
{
    PCOMPLETE_DMA complete = (PCOMPLETE_DMA)config->VideoPortGetProcAddress(extension, (PUCHAR)"VideoPortCompleteDma");

    if (complete == NULL)
        return;
    complete(extension, extension->Adapter, list, TRUE);
    extension->Done += list->NumberOfElements; // FINDING: sg-list-after-complete: the scatter/gather list is used after VideoPortCompleteDma
}
