// RUN: %check-case --checks=videoport-init-early-enumeration %s
// A flag tells whether the adapter was found.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI CirrusSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI CirrusGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);

typedef struct _CARD {
    PULONG Registers;
    PUCHAR Ports;
    BOOLEAN Started;
} CARD, *PCARD;

VP_STATUS NTAPI CirrusGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                          PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused)
{
    *pUnused = 0;
    PCARD Card = HwDeviceExtension;

    if (!Card->Started)
        return VIDEO_ENUM_NO_MORE_DEVICES;
    if (VideoPortReadRegisterUlong(Card->Registers) == 0)
        return VIDEO_ENUM_NO_MORE_DEVICES;

    if (ChildEnumInfo->ChildIndex != 1)
        return VIDEO_ENUM_NO_MORE_DEVICES;
    *VideoChildType = Monitor;
    *UId = 1;
    return VIDEO_ENUM_MORE_DEVICES;
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = CirrusFindAdapter;
    InitializationData.HwInitialize = CirrusInitialize;
    InitializationData.HwStartIO = CirrusStartIO;
    InitializationData.HwSetPowerState = CirrusSetPower;
    InitializationData.HwGetPowerState = CirrusGetPower;
    InitializationData.HwGetVideoChildDescriptor = CirrusGetChild;
    InitializationData.HwDeviceExtensionSize = sizeof(CARD);
    InitializationData.AllowEarlyEnumeration = TRUE;

    return VideoPortInitialize(Argument1, Argument2, &InitializationData, NULL);
}
