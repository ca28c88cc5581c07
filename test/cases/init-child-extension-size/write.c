// RUN: %check-case %s
// Written to without having been asked for.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI GlintSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI GlintGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);

typedef struct _MONITOR {
    ULONG Id;
    UCHAR Edid[128];
} MONITOR, *PMONITOR;

VP_STATUS NTAPI GlintGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                          PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused)
{
    *pUnused = 0;
    ((PMONITOR)ChildEnumInfo->ChildHwDeviceExtension)->Id = ChildEnumInfo->ChildIndex; // FINDING: init-child-extension-size: ChildHwDeviceExtension is not valid because HwChildDeviceExtensionSize is not set

    if (ChildEnumInfo->ChildIndex != 1)
        return VIDEO_ENUM_NO_MORE_DEVICES;
    *VideoChildType = Monitor;
    *UId = 1;
    return VIDEO_ENUM_MORE_DEVICES;
}

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = GlintFindAdapter;
    InitData.HwInitialize = GlintInitialize;
    InitData.HwStartIO = GlintStartIO;
    InitData.HwSetPowerState = GlintSetPower;
    InitData.HwGetPowerState = GlintGetPower;
    InitData.HwGetVideoChildDescriptor = GlintGetChild;

    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL); // NOTE: the driver registers here
}
