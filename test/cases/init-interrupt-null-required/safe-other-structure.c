// RUN: %check-case --checks=videoport-init-interrupt-null-required %s
// A copy of the structure is zeroed.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension);

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    VIDEO_PORT_CONFIG_INFO Copy;

    Copy = *ConfigInfo;
    Copy.BusInterruptLevel = 0;
    Copy.BusInterruptVector = 0;

    *Again = FALSE;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = CardFindAdapter;
    InitData.HwInitialize = CardInitialize;
    InitData.HwStartIO = CardStartIO;
    InitData.HwInterrupt = CardInterrupt;

    return VideoPortInitialize(Argument1, Argument2, &InitData, NULL);
}
