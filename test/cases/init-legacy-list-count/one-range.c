// RUN: %check-case %s
// Two of a single range.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VIDEO_ACCESS_RANGE Aperture = {{{0xA0000}}, 0x20000, 0, 1, 1};

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = MgaFindAdapter;
    vhid.HwInitialize = MgaInitialize;
    vhid.HwStartIO = MgaStartIO;
    vhid.HwLegacyResourceList = &Aperture;
    vhid.HwLegacyResourceCount = 2; // FINDING: init-legacy-list-count: HwLegacyResourceList has 1 element

    return VideoPortInitialize(Context1, Context2, &vhid, NULL);
}
