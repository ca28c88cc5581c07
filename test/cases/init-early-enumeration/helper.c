// RUN: %check-case --checks=videoport-init-early-enumeration %s
// In a helper of the callback.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

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

static BOOLEAN Present(PCARD Card)
{
    return VideoPortReadRegisterUlong(Card->Registers + 1) != 0; // FINDING: init-early-enumeration: GlintGetChild may run before HwVidFindAdapter
}

VP_STATUS NTAPI GlintGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                          PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused)
{
    *pUnused = 0;
    if (!Present(HwDeviceExtension))
        return VIDEO_ENUM_NO_MORE_DEVICES;

    if (ChildEnumInfo->ChildIndex != 1)
        return VIDEO_ENUM_NO_MORE_DEVICES;
    *VideoChildType = Monitor;
    *UId = 1;
    return VIDEO_ENUM_MORE_DEVICES;
}

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = GlintFindAdapter;
    vhid.HwInitialize = GlintInitialize;
    vhid.HwStartIO = GlintStartIO;
    vhid.HwSetPowerState = GlintSetPower;
    vhid.HwGetPowerState = GlintGetPower;
    vhid.HwGetVideoChildDescriptor = GlintGetChild;
    vhid.HwDeviceExtensionSize = sizeof(CARD);
    vhid.AllowEarlyEnumeration = TRUE; // NOTE: early enumeration is allowed here

    return VideoPortInitialize(pDriver, pRegistry, &vhid, NULL);
}
