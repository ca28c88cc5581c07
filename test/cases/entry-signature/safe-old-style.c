// RUN: %check-case --targets=x86_64-w64-mingw32 %s
// A definition in the old form of C, which says the same.

#define _NTOSDEF_
#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(One, Two)
PVOID One;
PVOID Two;
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = QvFindAdapter;
    vhid.HwInitialize = QvInitialize;
    vhid.HwStartIO = QvStartIO;
    return VideoPortInitialize(One, Two, &vhid, NULL);
}
