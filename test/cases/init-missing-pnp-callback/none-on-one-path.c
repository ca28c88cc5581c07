// RUN: %check-case --driver-kind=pnp %s
// The three are set only where the registry asks for power management.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI SisSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI SisGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI SisGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO EnumInfo, PVIDEO_CHILD_TYPE ChildType,
                          PUCHAR ChildDescriptor, PULONG UId, PULONG Unused);
BOOLEAN SisPowerManagementEnabled(VOID);

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = SisFindAdapter;
    hwInitData.HwInitialize = SisInitialize;
    hwInitData.HwStartIO = SisStartIO;
    if (SisPowerManagementEnabled()) {
        hwInitData.HwSetPowerState = SisSetPower;
        hwInitData.HwGetPowerState = SisGetPower;
        hwInitData.HwGetVideoChildDescriptor = SisGetChild;
    }
    // FINDING@+3: init-missing-pnp-callback: HwSetPowerState is not set when VideoPortInitialize is called
    // FINDING@+2: init-missing-pnp-callback: HwGetPowerState is not set when VideoPortInitialize is called
    // FINDING@+1: init-missing-pnp-callback: HwGetVideoChildDescriptor is not set when VideoPortInitialize is called
    return VideoPortInitialize(DriverObject, RegistryPath, &hwInitData, NULL);
}
