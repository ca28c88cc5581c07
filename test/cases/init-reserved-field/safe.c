// RUN: %check-case %s
// Left alone.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = SisFindAdapter;
    vhid.HwInitialize = SisInitialize;
    vhid.HwStartIO = SisStartIO;
    return VideoPortInitialize(Argument1, Argument2, &vhid, NULL);
}
