// RUN: %check-case %s
// The pointer to the automatic array is replaced before the call.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VIDEO_ACCESS_RANGE LegacyRanges[] = {
    {{{0x3B0}}, 12, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0x3C0}}, 32, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0xA0000}}, 0x20000, 0, 1, 1},
};

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;
    VIDEO_ACCESS_RANGE Ranges[2] = {
        {{{0x3B0}}, 12, 1, 1, 1},
        {{{0x3C0}}, 32, 1, 1, 1},
    };

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = VgaFindAdapter;
    hwInitData.HwInitialize = VgaInitialize;
    hwInitData.HwStartIO = VgaStartIO;
    hwInitData.HwLegacyResourceList = Ranges;
    hwInitData.HwLegacyResourceList = LegacyRanges;
    hwInitData.HwLegacyResourceCount = 2;

    return VideoPortInitialize(Argument1, Argument2, &hwInitData, NULL);
}
