// RUN: %check-case %s
// A member of that name in a structure of the driver's own.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI MachSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI MachGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);

struct Slot {
    ULONG ChildHwDeviceExtension;
};

VP_STATUS NTAPI MachGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                          PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused)
{
    *pUnused = 0;
    ((struct Slot *)HwDeviceExtension)->ChildHwDeviceExtension = 0;

    if (ChildEnumInfo->ChildIndex != 1)
        return VIDEO_ENUM_NO_MORE_DEVICES;
    *VideoChildType = Monitor;
    *UId = 1;
    return VIDEO_ENUM_MORE_DEVICES;
}

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = MachFindAdapter;
    VideoHwInitData.HwInitialize = MachInitialize;
    VideoHwInitData.HwStartIO = MachStartIO;
    VideoHwInitData.HwSetPowerState = MachSetPower;
    VideoHwInitData.HwGetPowerState = MachGetPower;
    VideoHwInitData.HwGetVideoChildDescriptor = MachGetChild;
    VideoHwInitData.HwDeviceExtensionSize = sizeof(struct Slot);

    return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL);
}
