// RUN: %check-case %s
// The next transfer puts its list there.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST List;
    PVOID Mdl;
    ULONG Length;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context)
{
    ((PHW_DEVICE_EXTENSION)HwDeviceExtension)->List = SGList;
}

VP_STATUS CardNext(PHW_DEVICE_EXTENSION extension)
{
    VP_STATUS status;
    ULONG length = extension->Length;

    VideoPortCompleteDma(extension, extension->Adapter, extension->List, TRUE);
    status = VideoPortStartDma(extension, extension->Adapter, extension->Mdl, 0, &extension->Length, CardExecuteDma,
                               extension, TRUE);
    return status == NO_ERROR && extension->Length < length ? ERROR_MORE_DATA : status;
}
