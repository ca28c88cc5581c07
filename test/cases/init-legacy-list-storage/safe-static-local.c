// RUN: %check-case %s
// A static array of the function.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    static VIDEO_ACCESS_RANGE Ranges[2] = {
        {{{0x3B0}}, 12, 1, 1, 1},
        {{{0x3C0}}, 32, 1, 1, 1},
    };

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = CardFindAdapter;
    HwInitData.HwInitialize = CardInitialize;
    HwInitData.HwStartIO = CardStartIO;
    HwInitData.HwLegacyResourceList = Ranges;
    HwInitData.HwLegacyResourceCount = 2;

    return VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, NULL);
}
