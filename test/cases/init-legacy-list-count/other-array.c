// RUN: %check-case %s
// The count of a longer array.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VIDEO_ACCESS_RANGE LegacyRanges[] = {
    {{{0x3B0}}, 12, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0x3C0}}, 32, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0xA0000}}, 0x20000, 0, 1, 1},
};

static VIDEO_ACCESS_RANGE Apertures[5];

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = CirrusFindAdapter;
    vhid.HwInitialize = CirrusInitialize;
    vhid.HwStartIO = CirrusStartIO;
    vhid.HwLegacyResourceList = LegacyRanges;
    vhid.HwLegacyResourceCount = RTL_NUMBER_OF(Apertures); // FINDING: init-legacy-list-count: HwLegacyResourceCount is 5, but HwLegacyResourceList has 3 elements

    return VideoPortInitialize(Context1, Context2, &vhid, NULL);
}
