// RUN: %check-case %s
// HwTimer is set, to NULL.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI TridentTimer(PVOID HwDeviceExtension);

BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension)
{
    VideoPortStartTimer(HwDeviceExtension); // FINDING: init-timer-missing: VideoPortStartTimer must not be called by a driver that does not set HwTimer
    return TRUE;
}

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = TridentFindAdapter;
    InitData.HwInitialize = TridentInitialize;
    InitData.HwStartIO = TridentStartIO;
    InitData.HwTimer = NULL;

    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
