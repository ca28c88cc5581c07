// RUN: %check-case %s
// Tested as part of a longer condition.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI MgaSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI MgaGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);

typedef struct _MONITOR {
    ULONG Id;
    UCHAR Edid[128];
} MONITOR, *PMONITOR;

VP_STATUS NTAPI MgaGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                          PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused)
{
    *pUnused = 0;
    if (ChildEnumInfo->ChildIndex == 1 && ChildEnumInfo->ChildHwDeviceExtension)
        ((PMONITOR)ChildEnumInfo->ChildHwDeviceExtension)->Id = 1;

    if (ChildEnumInfo->ChildIndex != 1)
        return VIDEO_ENUM_NO_MORE_DEVICES;
    *VideoChildType = Monitor;
    *UId = 1;
    return VIDEO_ENUM_MORE_DEVICES;
}

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = MgaFindAdapter;
    InitData.HwInitialize = MgaInitialize;
    InitData.HwStartIO = MgaStartIO;
    InitData.HwSetPowerState = MgaSetPower;
    InitData.HwGetPowerState = MgaGetPower;
    InitData.HwGetVideoChildDescriptor = MgaGetChild;

    return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
