// RUN: %check-case %s
// The size is set again, to what it was.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;
    VP_STATUS Status;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = VgaFindAdapter;
    vhid.HwInitialize = VgaInitialize;
    vhid.HwStartIO = VgaStartIO;
    Status = VideoPortInitialize(Argument1, Argument2, &vhid, NULL);
    vhid.HwInitDataSize = sizeof(vhid);
    Status = VideoPortInitialize(Argument1, Argument2, &vhid, NULL); // FINDING: entry-retry-without-change: VideoPortInitialize is called again with the same initialization data

    return Status;
}
