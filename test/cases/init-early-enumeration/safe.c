// RUN: %check-case --checks=videoport-init-early-enumeration %s
// The flag is not set.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI CardSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI CardGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);

typedef struct _CARD {
    PULONG Registers;
    PUCHAR Ports;
    BOOLEAN Started;
} CARD, *PCARD;

VP_STATUS NTAPI CardGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                          PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused)
{
    *pUnused = 0;
    if (VideoPortReadRegisterUlong(((PCARD)HwDeviceExtension)->Registers) == 0)
        return VIDEO_ENUM_NO_MORE_DEVICES;

    if (ChildEnumInfo->ChildIndex != 1)
        return VIDEO_ENUM_NO_MORE_DEVICES;
    *VideoChildType = Monitor;
    *UId = 1;
    return VIDEO_ENUM_MORE_DEVICES;
}

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = CardFindAdapter;
    InitializationData.HwInitialize = CardInitialize;
    InitializationData.HwStartIO = CardStartIO;
    InitializationData.HwSetPowerState = CardSetPower;
    InitializationData.HwGetPowerState = CardGetPower;
    InitializationData.HwGetVideoChildDescriptor = CardGetChild;
    InitializationData.HwDeviceExtensionSize = sizeof(CARD);

    return VideoPortInitialize(pDriver, pRegistry, &InitializationData, NULL);
}
