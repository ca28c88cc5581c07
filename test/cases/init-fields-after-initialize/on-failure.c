// RUN: %check-case %s
// A smaller size after a failure, but no second call.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;
    VP_STATUS Status;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = TridentFindAdapter;
    vhid.HwInitialize = TridentInitialize;
    vhid.HwStartIO = TridentStartIO;

    Status = VideoPortInitialize(pDriver, pRegistry, &vhid, NULL);
    if (Status != NO_ERROR)
        vhid.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA; // FINDING: init-fields-after-initialize: HwInitDataSize is set after

    return Status;
}
