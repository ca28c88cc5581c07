// RUN: %check-case %s
// A const template with two of the three.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI TridentSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI TridentGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI TridentGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO EnumInfo, PVIDEO_CHILD_TYPE ChildType,
                          PUCHAR ChildDescriptor, PULONG UId, PULONG Unused);

static const VIDEO_HW_INITIALIZATION_DATA Defaults = {
    .HwInitDataSize = SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA,
    .HwFindAdapter = TridentFindAdapter,
    .HwInitialize = TridentInitialize,
    .HwStartIO = TridentStartIO,
    .HwGetPowerState = TridentGetPower,
    .HwGetVideoChildDescriptor = TridentGetChild,
};

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData = Defaults;

    return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL); // FINDING: init-partial-pnp-callbacks: HwGetPowerState and HwGetVideoChildDescriptor are set, but not HwSetPowerState
}
