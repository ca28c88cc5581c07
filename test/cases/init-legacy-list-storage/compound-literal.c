// RUN: %check-case %s
// A compound literal in a function is an automatic variable, too.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = VgaFindAdapter;
    InitializationData.HwInitialize = VgaInitialize;
    InitializationData.HwStartIO = VgaStartIO;
    InitializationData.HwLegacyResourceList = (VIDEO_ACCESS_RANGE[]){{{{0x3B0}}, 12, 1}, {{{0x3C0}}, 32, 1}}; // FINDING: init-legacy-list-storage: HwLegacyResourceList points to an automatic array
    InitializationData.HwLegacyResourceCount = 2;

    return VideoPortInitialize(Argument1, Argument2, &InitializationData, NULL);
}
