// RUN: %check-case %s
// Values, and what is cleared.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    ULONG States[8];
    VIDEO_POWER_MANAGEMENT Last;
    PVIDEO_POWER_MANAGEMENT Current;
    ULONG Dpms;
    PULONG State;
    BOOLEAN Same;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI CardGetChildDescriptor(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                                       PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId,
                                       PULONG pUnused);

static VOID CardApply(PHW_DEVICE_EXTENSION extension)
{
    extension->Dpms = extension->Current->PowerState;
}

VP_STATUS NTAPI CardSetPowerState(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    ULONG state = VideoPowerControl->PowerState;
    PVIDEO_POWER_MANAGEMENT request = VideoPowerControl;

    extension->States[HwId & 7] = state;
    extension->State = &extension->States[HwId & 7];
    extension->Last = *request;
    extension->Current = request;
    CardApply(extension);
    extension->Current = NULL;
    return NO_ERROR;
}

VP_STATUS NTAPI CardGetPowerState(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->Same = VideoPowerControl == &extension->Last;
    VideoPowerControl->DPMSVersion = (USHORT)extension->Dpms;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwSetPowerState = CardSetPowerState;
    data.HwGetPowerState = CardGetPowerState;
    data.HwGetVideoChildDescriptor = CardGetChildDescriptor;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
