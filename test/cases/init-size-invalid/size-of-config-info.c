// RUN: %check-case %s
// The size of the structure that HwVidFindAdapter receives.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = SIZE_OF_NT4_VIDEO_PORT_CONFIG_INFO; // FINDING: init-size-invalid: the sizes of VIDEO_HW_INITIALIZATION_DATA are
    vhid.HwFindAdapter = WeitekFindAdapter;
    vhid.HwInitialize = WeitekInitialize;
    vhid.HwStartIO = WeitekStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL);
}
