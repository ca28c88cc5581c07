// RUN: %check-case --checks=videoport-init-interrupt-null-required %s
// Zeroed first, then set to the line that the card uses.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI QvInterrupt(PVOID HwDeviceExtension);

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    ConfigInfo->BusInterruptLevel = 0;
    ConfigInfo->BusInterruptVector = 0;
    ConfigInfo->BusInterruptLevel = 9;
    ConfigInfo->BusInterruptVector = 9;

    *Again = FALSE;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = QvFindAdapter;
    hwInitData.HwInitialize = QvInitialize;
    hwInitData.HwStartIO = QvStartIO;
    hwInitData.HwInterrupt = QvInterrupt;

    return VideoPortInitialize(Context1, Context2, &hwInitData, NULL);
}
