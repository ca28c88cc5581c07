// RUN: %check-case %s
// A failure becomes success.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;
    VP_STATUS Status;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = WeitekFindAdapter;
    vhid.HwInitialize = WeitekInitialize;
    vhid.HwStartIO = WeitekStartIO;
    Status = VideoPortInitialize(pDriver, pRegistry, &vhid, NULL);
    if (Status == ERROR_DEV_NOT_EXIST)
        return NO_ERROR; // FINDING: entry-return-propagated: DriverEntry returns a constant instead of the value that VideoPortInitialize returned

    return Status;
}
