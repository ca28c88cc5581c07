// RUN: %check-case %s
// One automatic range instead of an array.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;
    VIDEO_ACCESS_RANGE Range = {{{0xA0000}}, 0x20000, 0, 1, 1};

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = TridentFindAdapter;
    VideoHwInitData.HwInitialize = TridentInitialize;
    VideoHwInitData.HwStartIO = TridentStartIO;
    VideoHwInitData.HwLegacyResourceList = &Range; // FINDING: init-legacy-list-storage: HwLegacyResourceList points to an automatic array
    VideoHwInitData.HwLegacyResourceCount = 1;

    return VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
}
