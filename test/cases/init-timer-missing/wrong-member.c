// RUN: %check-case %s
// The timer routine sits in the wrong member.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI TridentTick(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);

BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension)
{
    VideoPortStartTimer(HwDeviceExtension); // FINDING: init-timer-missing: VideoPortStartTimer must not be called by a driver that does not set HwTimer
    return TRUE;
}

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = TridentFindAdapter;
    HwInitData.HwInitialize = TridentInitialize;
    HwInitData.HwStartIO = TridentStartIO;
    HwInitData.HwInitialize = (PVIDEO_HW_INITIALIZE)TridentInitialize;
    HwInitData.HwInterrupt = (PVIDEO_HW_INTERRUPT)TridentTick;
    HwInitData.HwResetHw = TridentResetHw;

    return VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, NULL);
}
