// RUN: %check-case %s
// The literal is in two parts.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID CirrusAsk(PVOID HwDeviceExtension, PVOID Address);

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    CirrusAsk(HwDeviceExtension, ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)("VideoPort" "StartDMA"))); // FINDING: getprocaddress-unknown-name: VideoPortStartDMA
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = CirrusFindAdapter;
    InitData.HwInitialize = CirrusInitialize;
    InitData.HwStartIO = CirrusStartIO;
    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
