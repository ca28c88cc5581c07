// RUN: %check-case --checks=videoport-init-timer-never-started %s
// Started through a pointer to the port's function.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    *Again = FALSE;
    return NO_ERROR;
}

BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    RequestPacket->StatusBlock->Information = 0;
    return TRUE;
}

VOID NTAPI WeitekTimer(PVOID HwDeviceExtension)
{
}

static VOID(NTAPI *const Start)(PVOID) = VideoPortStartTimer;

BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension)
{
    Start(HwDeviceExtension);
    return TRUE;
}

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = WeitekFindAdapter;
    InitData.HwInitialize = WeitekInitialize;
    InitData.HwStartIO = WeitekStartIO;
    InitData.HwTimer = WeitekTimer;

    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
