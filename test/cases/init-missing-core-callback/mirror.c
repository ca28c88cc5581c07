// RUN: %check-case --driver-kind=mirror %s
// A mirror driver's miniport is spared the Plug and Play callbacks, not these.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(vhid);
    vhid.HwFindAdapter = VgaFindAdapter;
    vhid.HwStartIO = VgaStartIO;

    return VideoPortInitialize(Argument1, Argument2, &vhid, NULL); // FINDING: init-missing-core-callback: HwInitialize is not set
}
