// RUN: %check-case --checks=videoport-entry-status-interpreted %s
// The lowest one of a loop's values.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static const INTERFACE_TYPE Buses[] = {Isa, PCIBus};

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    VP_STATUS Status;
    VP_STATUS Lowest = 0x7FFFFFFF;
    ULONG i;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = TridentFindAdapter;
    HwInitData.HwInitialize = TridentInitialize;
    HwInitData.HwStartIO = TridentStartIO;
    for (i = 0; i < RTL_NUMBER_OF(Buses); i++) {
        HwInitData.AdapterInterfaceType = Buses[i];
        Status = VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
        if (Status < Lowest)
            Lowest = Status;
    }

    return Lowest;
}
