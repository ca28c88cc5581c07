// RUN: %check-case --checks=videoport-init-early-enumeration %s
// Only one kind of child is tested.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI GlintSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI GlintGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);

typedef struct _CARD {
    PULONG Registers;
    PUCHAR Ports;
    BOOLEAN Started;
} CARD, *PCARD;

VP_STATUS NTAPI GlintGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                          PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused)
{
    *pUnused = 0;
    PCARD Card = HwDeviceExtension;

    if (ChildEnumInfo->ChildIndex == 1)
        VideoPortWriteRegisterUlong(&Card->Registers[8], 1); // FINDING: init-early-enumeration: GlintGetChild may run before HwVidFindAdapter
    else if (Card->Registers != NULL)
        VideoPortWriteRegisterUlong(&Card->Registers[9], 1);

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
    InitializationData.HwFindAdapter = GlintFindAdapter;
    InitializationData.HwInitialize = GlintInitialize;
    InitializationData.HwStartIO = GlintStartIO;
    InitializationData.HwSetPowerState = GlintSetPower;
    InitializationData.HwGetPowerState = GlintGetPower;
    InitializationData.HwGetVideoChildDescriptor = GlintGetChild;
    InitializationData.HwDeviceExtensionSize = sizeof(CARD);
    InitializationData.AllowEarlyEnumeration = TRUE; // NOTE: early enumeration is allowed here

    return VideoPortInitialize(Argument1, Argument2, &InitializationData, NULL);
}
