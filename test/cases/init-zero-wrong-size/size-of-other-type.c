// RUN: %check-case %s
// The size of another, smaller structure.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(VIDEO_REQUEST_PACKET)); // FINDING: init-zero-wrong-size: are zeroed
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = QvFindAdapter;
    vhid.HwInitialize = QvInitialize;
    vhid.HwStartIO = QvStartIO;

    return VideoPortInitialize(Argument1, Argument2, &vhid, NULL);
}
