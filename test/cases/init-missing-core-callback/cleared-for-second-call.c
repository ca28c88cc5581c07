// RUN: %check-case %s
// The structure is complete for the first call; for the second one HwFindAdapter has been cleared.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;
    VP_STATUS First, Second;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = VgaFindAdapter;
    vhid.HwInitialize = VgaInitialize;
    vhid.HwStartIO = VgaStartIO;
    First = VideoPortInitialize(Context1, Context2, &vhid, NULL);

    vhid.HwInitDataSize = SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA;
    vhid.HwFindAdapter = NULL;
    Second = VideoPortInitialize(Context1, Context2, &vhid, NULL); // FINDING: init-missing-core-callback: HwFindAdapter is not set

    return First < Second ? First : Second;
}
