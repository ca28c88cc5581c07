// RUN: %check-case %s
// A list of one range that is no array.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VIDEO_ACCESS_RANGE Aperture = {{{0xA0000}}, 0x20000, 0, 1, 1};

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
    InitializationData.HwLegacyResourceList = &Aperture;
    InitializationData.HwLegacyResourceCount = 1;

    return VideoPortInitialize(Argument1, Argument2, &InitializationData, NULL);
}
