// RUN: %check-case --checks=videoport-callback-could-be-pageable %s
// The callbacks of Plug and Play.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI RageFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI RageInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI RageStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI RageSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl) // FINDING: callback-could-be-pageable: RageSetPower should be pageable, as every HwVidSetPowerState should
{
    return NO_ERROR;
}

#pragma code_seg("PAGE")
VP_STATUS NTAPI RageGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl)
{
    return NO_ERROR;
}
#pragma code_seg()

VP_STATUS NTAPI RageGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo, // FINDING: callback-could-be-pageable: RageGetChild should be pageable
                             PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused)
{
    return ERROR_NO_MORE_DEVICES;
}

#pragma alloc_text(PAGE, DriverEntry)

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = RageFindAdapter;
    data.HwInitialize = RageInitialize;
    data.HwStartIO = RageStartIO;
    data.HwSetPowerState = RageSetPower;
    data.HwGetPowerState = RageGetPower;
    data.HwGetVideoChildDescriptor = RageGetChild;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
