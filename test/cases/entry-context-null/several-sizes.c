// RUN: %check-case %s
// One of two sizes is that of Windows NT 4.0, the other is not.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static ULONG Shared;

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;
    VP_STATUS Status;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = MgaFindAdapter;
    vhid.HwInitialize = MgaInitialize;
    vhid.HwStartIO = MgaStartIO;
    vhid.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    Status = VideoPortInitialize(pDriver, pRegistry, &vhid, &Shared); // FINDING: entry-context-null: the HwContext argument of VideoPortInitialize must be NULL
    if (Status != NO_ERROR) {
        vhid.HwInitDataSize = sizeof(vhid);
        Status = VideoPortInitialize(pDriver, pRegistry, &vhid, NULL);
    }

    return Status;
}
