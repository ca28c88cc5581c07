// RUN: %check-case --checks=videoport-entry-status-interpreted %s
// The retry as a loop.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static const ULONG Sizes[] = {
    sizeof(VIDEO_HW_INITIALIZATION_DATA),
    SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA,
    SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA,
};

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;
    VP_STATUS Status = ERROR_INVALID_PARAMETER;
    ULONG i;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = VgaFindAdapter;
    vhid.HwInitialize = VgaInitialize;
    vhid.HwStartIO = VgaStartIO;
    for (i = 0; i < RTL_NUMBER_OF(Sizes); i++) {
        vhid.HwInitDataSize = Sizes[i];
        Status = VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL);
        if (Status == NO_ERROR)
            break;
    }

    return Status;
}
