// RUN: %check-case --checks=videoport-init-interrupt-null-required %s
// An adapter without interrupts, and no HwInterrupt.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI CirrusInterrupt(PVOID HwDeviceExtension);

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    ConfigInfo->BusInterruptLevel = 0;
    ConfigInfo->BusInterruptVector = 0;

    *Again = FALSE;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = CirrusFindAdapter;
    HwInitData.HwInitialize = CirrusInitialize;
    HwInitData.HwStartIO = CirrusStartIO;

    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
}
