// RUN: %check-case --checks=videoport-init-interrupt-null-required %s
// The members are zeroed only where no interrupt line was found.

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
    if (ConfigInfo->BusInterruptVector == 0xFF) {
        ConfigInfo->BusInterruptLevel = 0;
        ConfigInfo->BusInterruptVector = 0;
    }

    *Again = FALSE;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = CardFindAdapter;
    VideoHwInitData.HwInitialize = CardInitialize;
    VideoHwInitData.HwStartIO = CardStartIO;
    VideoHwInitData.HwInterrupt = CardInterrupt;

    return VideoPortInitialize(Context1, Context2, &VideoHwInitData, NULL);
}
