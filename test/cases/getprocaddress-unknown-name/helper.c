// RUN: %check-case %s
// A helper asks.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID GlintAsk(PVOID HwDeviceExtension, PVOID Address);

static PVOID GlintFind(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo, PSTR Name)
{
    return ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)Name); // FINDING: getprocaddress-unknown-name: VideoPortGetVersionEx
}

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    GlintAsk(HwDeviceExtension, GlintFind(HwDeviceExtension, ConfigInfo, "VideoPortGetVersion"));
    GlintAsk(HwDeviceExtension, GlintFind(HwDeviceExtension, ConfigInfo, "VideoPortGetVersionEx"));
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = GlintFindAdapter;
    VideoHwInitData.HwInitialize = GlintInitialize;
    VideoHwInitData.HwStartIO = GlintStartIO;
    return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL);
}
