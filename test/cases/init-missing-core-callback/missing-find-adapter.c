// RUN: %check-case %s
// HwFindAdapter is forgotten.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwInitialize = QvInitialize;
    vhid.HwStartIO = QvStartIO;

    return VideoPortInitialize(pDriver, pRegistry, &vhid, NULL); // FINDING: init-missing-core-callback: HwFindAdapter is not set when VideoPortInitialize is called
}
