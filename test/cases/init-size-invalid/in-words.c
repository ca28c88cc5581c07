// RUN: %check-case %s
// The size in words.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(vhid) / sizeof(ULONG); // FINDING: init-size-invalid: the sizes of VIDEO_HW_INITIALIZATION_DATA are
    vhid.HwFindAdapter = MachFindAdapter;
    vhid.HwInitialize = MachInitialize;
    vhid.HwStartIO = MachStartIO;

    return VideoPortInitialize(Context1, Context2, &vhid, NULL);
}
