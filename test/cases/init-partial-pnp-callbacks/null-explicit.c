// RUN: %check-case %s
// The third callback is set, to NULL.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI MachSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI MachGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI MachGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO EnumInfo, PVIDEO_CHILD_TYPE ChildType,
                          PUCHAR ChildDescriptor, PULONG UId, PULONG Unused);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = MachFindAdapter;
    hwInitData.HwInitialize = MachInitialize;
    hwInitData.HwStartIO = MachStartIO;
    hwInitData.HwSetPowerState = MachSetPower;
    hwInitData.HwGetPowerState = MachGetPower;
    hwInitData.HwGetVideoChildDescriptor = MachGetChild;
    hwInitData.HwSetPowerState = NULL;
    return VideoPortInitialize(Context1, Context2, &hwInitData, NULL); // FINDING: init-partial-pnp-callbacks: not HwSetPowerState
}
