// RUN: %check-case %s
// A helper maps versions to sizes.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI SisSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI SisGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI SisGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO EnumInfo, PVIDEO_CHILD_TYPE ChildType,
                          PUCHAR ChildDescriptor, PULONG UId, PULONG Unused);
ULONG SisVersion(VOID);

static ULONG SizeFor(ULONG Version)
{
    switch (Version) {
    case 4:
        return SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    case 5:
        return SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA;
    default:
        return sizeof(VIDEO_HW_INITIALIZATION_DATA);
    }
}

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = SisFindAdapter;
    hwInitData.HwInitialize = SisInitialize;
    hwInitData.HwStartIO = SisStartIO;
    hwInitData.HwSetPowerState = SisSetPower;
    hwInitData.HwGetPowerState = SisGetPower;
    hwInitData.HwGetVideoChildDescriptor = SisGetChild;
    hwInitData.HwInitDataSize = SizeFor(SisVersion());

    return VideoPortInitialize(DriverObject, RegistryPath, &hwInitData, NULL);
}
