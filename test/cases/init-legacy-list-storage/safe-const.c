// RUN: %check-case %s
// A const array behind a cast.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static const VIDEO_ACCESS_RANGE Fixed[2] = {{{{0x3B0}}, 12, 1}, {{{0x3C0}}, 32, 1}};

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = WeitekFindAdapter;
    InitializationData.HwInitialize = WeitekInitialize;
    InitializationData.HwStartIO = WeitekStartIO;
    InitializationData.HwLegacyResourceList = (PVIDEO_ACCESS_RANGE)Fixed;
    InitializationData.HwLegacyResourceCount = 2;

    return VideoPortInitialize(Argument1, Argument2, &InitializationData, NULL);
}
