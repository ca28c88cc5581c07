// RUN: %check-case %s
// One call per bus.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static const INTERFACE_TYPE Buses[] = {Isa, Eisa, MicroChannel, Internal, PCIBus};

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;
    VP_STATUS Status;
    VP_STATUS Lowest = NO_ERROR;
    ULONG i;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = CirrusFindAdapter;
    hwInitData.HwInitialize = CirrusInitialize;
    hwInitData.HwStartIO = CirrusStartIO;
    for (i = 0; i < RTL_NUMBER_OF(Buses); i++) {
        hwInitData.AdapterInterfaceType = Buses[i];
        Status = VideoPortInitialize(pDriver, pRegistry, &hwInitData, NULL);
        if (i == 0 || Status < Lowest)
            Lowest = Status;
    }

    return Lowest;
}
