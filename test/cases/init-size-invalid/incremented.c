// RUN: %check-case %s
// The size is right at first, and then changed in place.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = GlintFindAdapter;
    vhid.HwInitialize = GlintInitialize;
    vhid.HwStartIO = GlintStartIO;
    vhid.HwInitDataSize += sizeof(PVOID); // FINDING: init-size-invalid: the sizes of VIDEO_HW_INITIALIZATION_DATA are

    return VideoPortInitialize(Argument1, Argument2, &vhid, NULL);
}
