// RUN: %check-case %s
// HwVidExecuteDma, in the pageable part of the file, between push and pop.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI RageFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI RageInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI RageStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

typedef struct {
    PVP_DMA_ADAPTER Adapter;
    PVOID Mdl;
    ULONG Left;
} RAGE_EXTENSION, *PRAGE_EXTENSION;

#pragma code_seg(push)
#pragma code_seg("PAGE")

VOID NTAPI RageExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                          PVOID Context)
{
    ((PRAGE_EXTENSION)Context)->Left = SGList->NumberOfElements;
}

#pragma code_seg(pop)

VP_STATUS RageTransfer(PRAGE_EXTENSION Extension, PULONG Length)
{
    return VideoPortStartDma(Extension, Extension->Adapter, Extension->Mdl, 0, Length, RageExecuteDma, Extension, FALSE); // FINDING: nonpageable-callback-paged: RageExecuteDma is registered as HwVidExecuteDma
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = RageFindAdapter;
    data.HwInitialize = RageInitialize;
    data.HwStartIO = RageStartIO;
    data.HwDeviceExtensionSize = sizeof(RAGE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
