// RUN: %check-case %s
// Saved, zeroed and copied back.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid, Saved;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = MachFindAdapter;
    vhid.HwInitialize = MachInitialize;
    vhid.HwStartIO = MachStartIO;
    Saved = vhid;
    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid = Saved;
    return VideoPortInitialize(Context1, Context2, &vhid, NULL);
}
