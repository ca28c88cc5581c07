// RUN: %check-case %s
// What has static storage is zero from the start.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VIDEO_HW_INITIALIZATION_DATA Global;

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    PVIDEO_HW_INITIALIZATION_DATA vhid = &Global;

    vhid->HwInitDataSize = sizeof(*vhid);
    vhid->HwFindAdapter = CirrusFindAdapter;
    vhid->HwInitialize = CirrusInitialize;
    vhid->HwStartIO = CirrusStartIO;
    return VideoPortInitialize(Context1, Context2, vhid, NULL);
}
