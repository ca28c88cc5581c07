// RUN: %check-case %s
// One registration per bus, numbered from zero.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static const INTERFACE_TYPE Buses[] = {PCIBus, Isa};

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;
    VP_STATUS Status, Lowest = NO_ERROR;
    ULONG i;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = TridentFindAdapter;
    VideoHwInitData.HwInitialize = TridentInitialize;
    VideoHwInitData.HwStartIO = TridentStartIO;
    for (i = 0; i < RTL_NUMBER_OF(Buses); i++) {
        VideoHwInitData.AdapterInterfaceType = Buses[i];
        VideoHwInitData.StartingDeviceNumber = i; // FINDING: init-starting-device-number: StartingDeviceNumber must be zero
        Status = VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
        if (i == 0 || Status < Lowest)
            Lowest = Status;
    }

    return Lowest;
}
