// RUN: %check-case %s
// The driver fills in the structure itself and calls its own callback.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI HwVidSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI HwVidGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);

BOOLEAN HwVidProbe(PVOID HwDeviceExtension, PVIDEO_HW_GET_CHILD_DESCRIPTOR Callback)
{
    VIDEO_CHILD_ENUM_INFO Info = {sizeof(Info)};
    VIDEO_CHILD_TYPE Type;
    UCHAR Edid[256];
    ULONG Id, Unused;

    Info.ChildDescriptorSize = sizeof(Edid);
    Info.ChildIndex = 1;
    Info.ChildHwDeviceExtension = NULL;
    return Callback(HwDeviceExtension, &Info, &Type, Edid, &Id, &Unused) == VIDEO_ENUM_MORE_DEVICES;
}

VP_STATUS NTAPI HwVidGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                          PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused)
{
    *pUnused = 0;

    if (ChildEnumInfo->ChildIndex != 1)
        return VIDEO_ENUM_NO_MORE_DEVICES;
    *VideoChildType = Monitor;
    *UId = 1;
    return VIDEO_ENUM_MORE_DEVICES;
}

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = HwVidFindAdapter;
    VideoHwInitData.HwInitialize = HwVidInitialize;
    VideoHwInitData.HwStartIO = HwVidStartIO;
    VideoHwInitData.HwSetPowerState = HwVidSetPower;
    VideoHwInitData.HwGetPowerState = HwVidGetPower;
    VideoHwInitData.HwGetVideoChildDescriptor = HwVidGetChild;

    return VideoPortInitialize(pDriver, pRegistry, &VideoHwInitData, NULL);
}
