// RUN: %check-case %s
// Cast, tested and called.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PVOID Address = ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortGetVersion");

    if (!Address)
        return ERROR_DEV_NOT_EXIST;
    return ((VP_STATUS(NTAPI *)(PVOID))Address)(HwDeviceExtension); // FINDING: getprocaddress-type: VideoPortGetVersion
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = CirrusFindAdapter;
    VideoHwInitData.HwInitialize = CirrusInitialize;
    VideoHwInitData.HwStartIO = CirrusStartIO;
    return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL);
}
