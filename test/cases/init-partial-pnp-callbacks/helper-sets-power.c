// RUN: %check-case %s
// The helper is named after power management and sets no more than that.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI MgaSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI MgaGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl);
VP_STATUS NTAPI MgaGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO EnumInfo, PVIDEO_CHILD_TYPE ChildType,
                          PUCHAR ChildDescriptor, PULONG UId, PULONG Unused);

static VOID EnablePowerManagement(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwSetPowerState = MgaSetPower;
    Data->HwGetPowerState = MgaGetPower;
}

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid = {0};

    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = MgaFindAdapter;
    vhid.HwInitialize = MgaInitialize;
    vhid.HwStartIO = MgaStartIO;
    EnablePowerManagement(&vhid);

    return VideoPortInitialize(Argument1, Argument2, &vhid, NULL); // FINDING: init-partial-pnp-callbacks: not HwGetVideoChildDescriptor
}
