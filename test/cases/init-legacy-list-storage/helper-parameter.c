// RUN: %check-case %s
// A helper stores the pointer to its caller's array.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VOID Claim(PVIDEO_HW_INITIALIZATION_DATA Data, PVIDEO_ACCESS_RANGE Ranges)
{
    Data->HwLegacyResourceList = Ranges; // FINDING: init-legacy-list-storage: HwLegacyResourceList points to an automatic array
}

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;
    VIDEO_ACCESS_RANGE Ranges[2] = {
        {{{0x3B0}}, 12, 1, 1, 1},
        {{{0x3C0}}, 32, 1, 1, 1},
    };

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = GlintFindAdapter;
    VideoHwInitData.HwInitialize = GlintInitialize;
    VideoHwInitData.HwStartIO = GlintStartIO;
    Claim(&VideoHwInitData, Ranges);
    VideoHwInitData.HwLegacyResourceCount = 2;

    return VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
}
