// RUN: %check-case %s
// A name.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = CirrusFindAdapter;
    vhid.HwInitialize = CirrusInitialize;
    vhid.HwStartIO = CirrusStartIO;
    return VideoPortInitialize(pDriver, pRegistry, &vhid, "head 0"); // FINDING: entry-context-null: the HwContext argument of VideoPortInitialize must be NULL
}
