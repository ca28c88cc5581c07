// RUN: %check-case %s
// The DMA routine goes into the member that looks made for it.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
HW_DMA_RETURN NTAPI TsengStartDma(PVOID HwDeviceExtension, PDMA Dma);

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = TsengFindAdapter;
    InitializationData.HwInitialize = TsengInitialize;
    InitializationData.HwStartIO = TsengStartIO;
    InitializationData.HwStartDma = TsengStartDma; // FINDING: init-reserved-field: HwStartDma is reserved for system use

    return VideoPortInitialize(pDriver, pRegistry, &InitializationData, NULL);
}
