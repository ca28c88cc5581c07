// RUN: %check-case %s
// The NT 4.0 size, and the three Plug and Play callbacks that came with Windows 2000.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI CirrusSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI CirrusGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI CirrusGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO EnumInfo, PVIDEO_CHILD_TYPE ChildType,
                          PUCHAR ChildDescriptor, PULONG UId, PULONG Unused);

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = CirrusFindAdapter;
    HwInitData.HwInitialize = CirrusInitialize;
    HwInitData.HwStartIO = CirrusStartIO;
    HwInitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    HwInitData.HwSetPowerState = CirrusSetPower; // FINDING: init-size-excludes-field: HwSetPowerState is set
    HwInitData.HwGetPowerState = CirrusGetPower; // FINDING: init-size-excludes-field: HwGetPowerState is set
    HwInitData.HwGetVideoChildDescriptor = CirrusGetChild; // FINDING: init-size-excludes-field: HwGetVideoChildDescriptor is set

    return VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, NULL);
}
