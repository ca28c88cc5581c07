// RUN: %check-case --checks=videoport-init-early-enumeration %s
// A register that only HwVidFindAdapter maps.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

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
    if (VideoPortReadRegisterUlong(((PCARD)HwDeviceExtension)->Registers) == 0) // FINDING: init-early-enumeration: CardGetChild may run before HwVidFindAdapter
        return VIDEO_ENUM_NO_MORE_DEVICES;

    if (ChildEnumInfo->ChildIndex != 1)
        return VIDEO_ENUM_NO_MORE_DEVICES;
    *VideoChildType = Monitor;
    *UId = 1;
    return VIDEO_ENUM_MORE_DEVICES;
}

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = CardFindAdapter;
    HwInitData.HwInitialize = CardInitialize;
    HwInitData.HwStartIO = CardStartIO;
    HwInitData.HwSetPowerState = CardSetPower;
    HwInitData.HwGetPowerState = CardGetPower;
    HwInitData.HwGetVideoChildDescriptor = CardGetChild;
    HwInitData.HwDeviceExtensionSize = sizeof(CARD);
    HwInitData.AllowEarlyEnumeration = TRUE; // NOTE: early enumeration is allowed here

    return VideoPortInitialize(pDriver, pRegistry, &HwInitData, NULL);
}
