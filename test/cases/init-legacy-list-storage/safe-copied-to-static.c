// RUN: %check-case %s
// An automatic array is only a draft: a static one receives its contents.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VIDEO_ACCESS_RANGE Kept[2];

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;
    VIDEO_ACCESS_RANGE Ranges[2] = {
        {{{0x3B0}}, 12, 1, 1, 1},
        {{{0x3C0}}, 32, 1, 1, 1},
    };

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = WeitekFindAdapter;
    InitData.HwInitialize = WeitekInitialize;
    InitData.HwStartIO = WeitekStartIO;
    VideoPortMoveMemory(Kept, Ranges, sizeof(Kept));
    InitData.HwLegacyResourceList = Kept;
    InitData.HwLegacyResourceCount = 2;

    return VideoPortInitialize(Argument1, Argument2, &InitData, NULL);
}
