// RUN: %check-case %s
// All three Plug and Play callbacks.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI WeitekSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI WeitekGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI WeitekGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO EnumInfo, PVIDEO_CHILD_TYPE ChildType,
                          PUCHAR ChildDescriptor, PULONG UId, PULONG Unused);

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = WeitekFindAdapter;
    VideoHwInitData.HwInitialize = WeitekInitialize;
    VideoHwInitData.HwStartIO = WeitekStartIO;
    VideoHwInitData.HwSetPowerState = WeitekSetPower;
    VideoHwInitData.HwGetPowerState = WeitekGetPower;
    VideoHwInitData.HwGetVideoChildDescriptor = WeitekGetChild;
    return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL);
}
