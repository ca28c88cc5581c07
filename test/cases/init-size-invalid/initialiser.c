// RUN: %check-case %s
// The wrong size stands in an initialiser.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA vhid = {
        .HwInitDataSize = sizeof(VIDEO_REQUEST_PACKET *), // FINDING: init-size-invalid: the size of a pointer
        .HwFindAdapter = WeitekFindAdapter,
        .HwInitialize = WeitekInitialize,
        .HwStartIO = WeitekStartIO,
    };

    return VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL); // NOTE: VideoPortInitialize is called here
}
