// RUN: %check-case %s
// The three come and go together, though they are set in different places.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI MgaSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI MgaGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI MgaGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO EnumInfo, PVIDEO_CHILD_TYPE ChildType,
                          PUCHAR ChildDescriptor, PULONG UId, PULONG Unused);
ULONG MgaWindowsVersion(VOID);

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;
    ULONG Version = MgaWindowsVersion();

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = MgaFindAdapter;
    VideoHwInitData.HwInitialize = MgaInitialize;
    VideoHwInitData.HwStartIO = MgaStartIO;
    if (Version >= 5) {
        VideoHwInitData.HwSetPowerState = MgaSetPower;
        VideoHwInitData.HwGetPowerState = MgaGetPower;
    }
    VideoHwInitData.HwGetVideoChildDescriptor = Version >= 5 ? MgaGetChild : NULL;

    return VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
}
