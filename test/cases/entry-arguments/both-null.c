// RUN: %check-case %s
// NULL for both.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = MgaFindAdapter;
    vhid.HwInitialize = MgaInitialize;
    vhid.HwStartIO = MgaStartIO;

    // FINDING@+2: entry-arguments: the first argument of VideoPortInitialize must be DriverEntry's first parameter, not NULL
    // FINDING@+1: entry-arguments: the second argument of VideoPortInitialize must be DriverEntry's second parameter, not NULL
    return VideoPortInitialize(NULL, NULL, &vhid, NULL);
}
