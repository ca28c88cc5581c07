// RUN: %check-case --checks=videoport-init-timer-never-started %s
// Started in a helper.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    *Again = FALSE;
    return NO_ERROR;
}

BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    RequestPacket->StatusBlock->Information = 0;
    return TRUE;
}

VOID NTAPI TsengTimer(PVOID HwDeviceExtension)
{
}

static VOID StartBlinking(PVOID Extension)
{
    VideoPortStartTimer(Extension);
}

BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension)
{
    StartBlinking(HwDeviceExtension);
    return TRUE;
}

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = TsengFindAdapter;
    hwInitData.HwInitialize = TsengInitialize;
    hwInitData.HwStartIO = TsengStartIO;
    hwInitData.HwTimer = TsengTimer;

    return VideoPortInitialize(pDriver, pRegistry, &hwInitData, NULL);
}
