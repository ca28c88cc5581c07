// RUN: %check-case %s
// From the second element on.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    VIDEO_ACCESS_RANGE Ranges[2] = {
        {{{0x3B0}}, 12, 1, 1, 1},
        {{{0x3C0}}, 32, 1, 1, 1},
    };

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = WeitekFindAdapter;
    HwInitData.HwInitialize = WeitekInitialize;
    HwInitData.HwStartIO = WeitekStartIO;
    HwInitData.HwLegacyResourceList = &Ranges[1]; // FINDING: init-legacy-list-storage: HwLegacyResourceList points to an automatic array
    HwInitData.HwLegacyResourceCount = 1;

    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
}
