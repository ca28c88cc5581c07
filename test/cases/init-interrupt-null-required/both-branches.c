// RUN: %check-case --checks=videoport-init-interrupt-null-required %s
// Two kinds of card, and neither keeps the interrupt.

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
    if (ConfigInfo->AdapterInterfaceType == PCIBus) {
        ConfigInfo->BusInterruptLevel = 0;
        ConfigInfo->BusInterruptVector = 0;
    } else {
        ConfigInfo->BusInterruptVector = 0;
        ConfigInfo->BusInterruptLevel = 0;
    }

    *Again = FALSE;
    return NO_ERROR;
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = CardFindAdapter;
    VideoHwInitData.HwInitialize = CardInitialize;
    VideoHwInitData.HwStartIO = CardStartIO;
    VideoHwInitData.HwInterrupt = CardInterrupt; // FINDING: init-interrupt-null-required: HwInterrupt is set

    return VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
}
