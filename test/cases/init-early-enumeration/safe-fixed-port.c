// RUN: %check-case --checks=videoport-init-early-enumeration %s
// A port address that is the same on every machine.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI VgaSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI VgaGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);

typedef struct _CARD {
    PULONG Registers;
    PUCHAR Ports;
    BOOLEAN Started;
} CARD, *PCARD;

VP_STATUS NTAPI VgaGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                          PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused)
{
    *pUnused = 0;
    if (VideoPortReadPortUchar((PUCHAR)0x3C2) == 0)
        return VIDEO_ENUM_NO_MORE_DEVICES;

    if (ChildEnumInfo->ChildIndex != 1)
        return VIDEO_ENUM_NO_MORE_DEVICES;
    *VideoChildType = Monitor;
    *UId = 1;
    return VIDEO_ENUM_MORE_DEVICES;
}

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = VgaFindAdapter;
    VideoHwInitData.HwInitialize = VgaInitialize;
    VideoHwInitData.HwStartIO = VgaStartIO;
    VideoHwInitData.HwSetPowerState = VgaSetPower;
    VideoHwInitData.HwGetPowerState = VgaGetPower;
    VideoHwInitData.HwGetVideoChildDescriptor = VgaGetChild;
    VideoHwInitData.HwDeviceExtensionSize = sizeof(CARD);
    VideoHwInitData.AllowEarlyEnumeration = TRUE;

    return VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
}
