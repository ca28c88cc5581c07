// RUN: %check-case %s
// Another bus.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = TsengFindAdapter;
    VideoHwInitData.HwInitialize = TsengInitialize;
    VideoHwInitData.HwStartIO = TsengStartIO;
    Status = VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL);
    if (Status != NO_ERROR) {
        VideoHwInitData.AdapterInterfaceType = Isa;
        Status = VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL);
    }

    return Status;
}
