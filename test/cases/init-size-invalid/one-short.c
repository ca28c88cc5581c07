// RUN: %check-case %s
// One byte short.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(vhid) - 1; // FINDING: init-size-invalid: the sizes of VIDEO_HW_INITIALIZATION_DATA are
    vhid.HwFindAdapter = GlintFindAdapter;
    vhid.HwInitialize = GlintInitialize;
    vhid.HwStartIO = GlintStartIO;

    return VideoPortInitialize(Argument1, Argument2, &vhid, NULL);
}
