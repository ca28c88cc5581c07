// RUN: %check-case %s
// Two members are set before the structure is zeroed.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    vhid.HwInitDataSize = sizeof(vhid);
    vhid.HwFindAdapter = QvFindAdapter;
    VideoPortZeroMemory(&vhid, sizeof(vhid)); // FINDING: init-zero-after-fill: HwInitDataSize and HwFindAdapter
    vhid.HwInitialize = QvInitialize;
    vhid.HwStartIO = QvStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL);
}
