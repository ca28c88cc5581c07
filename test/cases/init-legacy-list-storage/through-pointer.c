// RUN: %check-case %s
// By way of a pointer variable and a cast.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;
    VIDEO_ACCESS_RANGE Ranges[2] = {
        {{{0x3B0}}, 12, 1, 1, 1},
        {{{0x3C0}}, 32, 1, 1, 1},
    };
    PVIDEO_ACCESS_RANGE First;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = WeitekFindAdapter;
    InitializationData.HwInitialize = WeitekInitialize;
    InitializationData.HwStartIO = WeitekStartIO;
    First = (PVIDEO_ACCESS_RANGE)(PVOID)Ranges;
    InitializationData.HwLegacyResourceList = First; // FINDING: init-legacy-list-storage: HwLegacyResourceList points to an automatic array
    InitializationData.HwLegacyResourceCount = 2;

    return VideoPortInitialize(Argument1, Argument2, &InitializationData, NULL);
}
