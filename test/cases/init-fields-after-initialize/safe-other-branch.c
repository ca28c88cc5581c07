// RUN: %check-case %s
// Set on a path that has not called yet.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI CardTimer(PVOID HwDeviceExtension);
BOOLEAN CardIsIsa(VOID);

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;
    VP_STATUS Status;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = CardFindAdapter;
    vhid.HwInitialize = CardInitialize;
    vhid.HwStartIO = CardStartIO;
    if (CardIsIsa()) {
        Status = VideoPortInitialize(Argument1, Argument2, &vhid, NULL);
    } else {
        vhid.HwTimer = CardTimer;
        Status = VideoPortInitialize(Argument1, Argument2, &vhid, NULL);
    }

    return Status;
}
