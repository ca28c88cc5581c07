// RUN: %check-case %s
// Given up early where it is not there.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI QvSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI QvGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);

typedef struct _MONITOR {
    ULONG Id;
    UCHAR Edid[128];
} MONITOR, *PMONITOR;

VP_STATUS NTAPI QvGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                          PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused)
{
    *pUnused = 0;
    if (!ChildEnumInfo->ChildHwDeviceExtension)
        return VIDEO_ENUM_NO_MORE_DEVICES;
    ((PMONITOR)ChildEnumInfo->ChildHwDeviceExtension)->Id = 1;

    if (ChildEnumInfo->ChildIndex != 1)
        return VIDEO_ENUM_NO_MORE_DEVICES;
    *VideoChildType = Monitor;
    *UId = 1;
    return VIDEO_ENUM_MORE_DEVICES;
}

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = QvFindAdapter;
    VideoHwInitData.HwInitialize = QvInitialize;
    VideoHwInitData.HwStartIO = QvStartIO;
    VideoHwInitData.HwSetPowerState = QvSetPower;
    VideoHwInitData.HwGetPowerState = QvGetPower;
    VideoHwInitData.HwGetVideoChildDescriptor = QvGetChild;

    return VideoPortInitialize(Context1, Context2, &VideoHwInitData, NULL);
}
