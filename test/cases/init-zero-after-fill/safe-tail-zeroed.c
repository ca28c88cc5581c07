// RUN: %check-case %s
// Only members that nobody has set are zeroed later.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = MachFindAdapter;
    vhid.HwInitialize = MachInitialize;
    vhid.HwStartIO = MachStartIO;
    VideoPortZeroMemory(&vhid.HwStartDma, sizeof(vhid) - SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA);
    return VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL);
}
