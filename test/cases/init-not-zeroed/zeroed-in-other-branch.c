// RUN: %check-case %s
// A version switch: one branch zeroes, the branch of newer systems relies on it.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
ULONG CardVersion(VOID);

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    switch (CardVersion()) {
    case 4:
        VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
        break;
    default:
        break;
    }
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = CardFindAdapter;
    VideoHwInitData.HwInitialize = CardInitialize;
    VideoHwInitData.HwStartIO = CardStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL); // FINDING: init-not-zeroed: the initialization data is not zeroed
}
