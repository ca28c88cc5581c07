// RUN: %check-case %s
// In a helper, through a pointer.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
HW_DMA_RETURN NTAPI TridentStartDma(PVOID HwDeviceExtension, PDMA Dma);

static VOID EnableDma(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartDma = TridentStartDma; // FINDING: init-reserved-field: HwStartDma
}

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = TridentFindAdapter;
    InitData.HwInitialize = TridentInitialize;
    InitData.HwStartIO = TridentStartIO;
    EnableDma(&InitData);

    return VideoPortInitialize(pDriver, pRegistry, &InitData, NULL);
}
