// RUN: %check-case --checks=videoport-init-interrupt-null-required %s
// HwVidFindAdapter gives the interrupt away whenever it succeeds.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI WeitekInterrupt(PVOID HwDeviceExtension);

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    ConfigInfo->BusInterruptLevel = 0;
    ConfigInfo->BusInterruptVector = 0;

    *Again = FALSE;
    return NO_ERROR;
}

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = WeitekFindAdapter;
    InitData.HwInitialize = WeitekInitialize;
    InitData.HwStartIO = WeitekStartIO;
    InitData.HwInterrupt = WeitekInterrupt; // FINDING: init-interrupt-null-required: HwInterrupt is set

    return VideoPortInitialize(pDriver, pRegistry, &InitData, NULL);
}
