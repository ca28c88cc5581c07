// RUN: %check-case --checks=videoport-init-early-enumeration %s
// The address is tested after it was used.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI SisSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI SisGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);

typedef struct _CARD {
    PULONG Registers;
    PUCHAR Ports;
    BOOLEAN Started;
} CARD, *PCARD;

VP_STATUS NTAPI SisGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                          PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused)
{
    *pUnused = 0;
    PCARD Card = HwDeviceExtension;

    VideoPortWriteRegisterUlong(Card->Registers, 1); // FINDING: init-early-enumeration: SisGetChild may run before HwVidFindAdapter
    if (Card->Registers == NULL)
        return VIDEO_ENUM_NO_MORE_DEVICES;

    if (ChildEnumInfo->ChildIndex != 1)
        return VIDEO_ENUM_NO_MORE_DEVICES;
    *VideoChildType = Monitor;
    *UId = 1;
    return VIDEO_ENUM_MORE_DEVICES;
}

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = SisFindAdapter;
    InitData.HwInitialize = SisInitialize;
    InitData.HwStartIO = SisStartIO;
    InitData.HwSetPowerState = SisSetPower;
    InitData.HwGetPowerState = SisGetPower;
    InitData.HwGetVideoChildDescriptor = SisGetChild;
    InitData.HwDeviceExtensionSize = sizeof(CARD);
    InitData.AllowEarlyEnumeration = TRUE; // NOTE: early enumeration is allowed here

    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
