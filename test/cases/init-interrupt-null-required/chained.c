// RUN: %check-case --checks=videoport-init-interrupt-null-required %s
// One statement for both members.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI HwVidInterrupt(PVOID HwDeviceExtension);

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    ConfigInfo->BusInterruptLevel = ConfigInfo->BusInterruptVector = 0;

    *Again = FALSE;
    return NO_ERROR;
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = HwVidFindAdapter;
    vhid.HwInitialize = HwVidInitialize;
    vhid.HwStartIO = HwVidStartIO;
    vhid.HwInterrupt = HwVidInterrupt; // FINDING: init-interrupt-null-required: HwInterrupt is set

    return VideoPortInitialize(Argument1, Argument2, &vhid, NULL);
}
