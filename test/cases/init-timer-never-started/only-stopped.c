// RUN: %check-case --checks=videoport-init-timer-never-started %s
// Stopped, but never started.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    *Again = FALSE;
    return NO_ERROR;
}

BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    RequestPacket->StatusBlock->Information = 0;
    return TRUE;
}

VOID NTAPI HwVidTimer(PVOID HwDeviceExtension)
{
}

BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension)
{
    VideoPortStopTimer(HwDeviceExtension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = HwVidFindAdapter;
    HwInitData.HwInitialize = HwVidInitialize;
    HwInitData.HwStartIO = HwVidStartIO;
    HwInitData.HwTimer = HwVidTimer;

    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL); // FINDING: init-timer-never-started: HwTimer is set, but VideoPortStartTimer is never called
}
