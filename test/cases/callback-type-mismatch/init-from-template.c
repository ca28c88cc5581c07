// RUN: %check-case %s
// The structure is a copy of a constant one.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI SisChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo, PVIDEO_CHILD_TYPE VideoChildType,
                          PUCHAR pChildDescriptor, PULONG UId);
VP_STATUS NTAPI SisSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);
VP_STATUS NTAPI SisGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);

static const VIDEO_HW_INITIALIZATION_DATA SisTemplate = {
    .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA),
    .HwFindAdapter = SisFindAdapter,
    .HwInitialize = SisInitialize,
    .HwStartIO = SisStartIO,
    .HwSetPowerState = SisSetPower,
    .HwGetPowerState = SisGetPower,
    .HwGetVideoChildDescriptor = (PVIDEO_HW_GET_CHILD_DESCRIPTOR)SisChild,
};

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data = SisTemplate;

    return VideoPortInitialize(Context1, Context2, &Data, NULL); // FINDING: callback-type-mismatch: SisChild
}
