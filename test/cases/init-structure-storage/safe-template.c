// RUN: %check-case --checks=videoport-init-structure-storage %s
// A const template with static storage, of which an automatic variable is a copy.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static const VIDEO_HW_INITIALIZATION_DATA Template = {
    .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA),
    .HwFindAdapter = WeitekFindAdapter,
    .HwInitialize = WeitekInitialize,
    .HwStartIO = WeitekStartIO,
};

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));

    VideoHwInitData = Template;

    return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL);
}
