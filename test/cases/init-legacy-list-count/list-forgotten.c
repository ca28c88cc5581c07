// RUN: %check-case %s
// A count without a list.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = WeitekFindAdapter;
    InitData.HwInitialize = WeitekInitialize;
    InitData.HwStartIO = WeitekStartIO;
    InitData.HwLegacyResourceCount = 3; // FINDING: init-legacy-list-count: HwLegacyResourceCount is set, but HwLegacyResourceList is not

    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
