// RUN: %check-case --checks=videoport-init-interrupt-null-required %s
// A helper gives the interrupt away.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI CirrusInterrupt(PVOID HwDeviceExtension);

static VOID NoInterrupt(PVIDEO_PORT_CONFIG_INFO Config)
{
    Config->BusInterruptVector = 0;
    Config->BusInterruptLevel = 0;
}

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    NoInterrupt(ConfigInfo);

    *Again = FALSE;
    return NO_ERROR;
}

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = CirrusFindAdapter;
    HwInitData.HwInitialize = CirrusInitialize;
    HwInitData.HwStartIO = CirrusStartIO;
    HwInitData.HwInterrupt = CirrusInterrupt; // FINDING: init-interrupt-null-required: HwInterrupt is set

    return VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, NULL);
}
