// RUN: %check-case %s
// Room for two.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = 2 * sizeof(VideoHwInitData); // FINDING: init-size-invalid: the sizes of VIDEO_HW_INITIALIZATION_DATA are
    VideoHwInitData.HwFindAdapter = TridentFindAdapter;
    VideoHwInitData.HwInitialize = TridentInitialize;
    VideoHwInitData.HwStartIO = TridentStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL);
}
