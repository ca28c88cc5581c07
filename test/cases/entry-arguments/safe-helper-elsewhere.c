// RUN: %check-case %s
// What a function of another file makes of them is not known.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
PVOID VgaDriver(PVOID Context);

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = VgaFindAdapter;
    vhid.HwInitialize = VgaInitialize;
    vhid.HwStartIO = VgaStartIO;
    return VideoPortInitialize(VgaDriver(pDriver), pRegistry, &vhid, NULL);
}
