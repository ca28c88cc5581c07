// RUN: %check-case %s
// The size is set in another structure.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VIDEO_HW_INITIALIZATION_DATA Template;

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwFindAdapter = VgaFindAdapter;
    vhid.HwInitialize = VgaInitialize;
    vhid.HwStartIO = VgaStartIO;
    Template.HwInitDataSize = sizeof(vhid);

    return VideoPortInitialize(Argument1, Argument2, &vhid, NULL); // FINDING: init-size-missing: HwInitDataSize is not set
}
