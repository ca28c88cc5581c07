// RUN: %check-case %s
// The structure is wiped for a second call and only half of it filled again.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;
    VP_STATUS First, Second;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = WeitekFindAdapter;
    InitData.HwInitialize = WeitekInitialize;
    InitData.HwStartIO = WeitekStartIO;
    First = VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA;
    InitData.HwFindAdapter = WeitekFindAdapter;
    InitData.HwStartIO = WeitekStartIO;
    Second = VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL); // FINDING: init-missing-core-callback: HwInitialize is not set

    return First < Second ? First : Second;
}
