// RUN: %check-case %s
// The lowest one of a loop's values, which starts from a very high one.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static const INTERFACE_TYPE Buses[] = {Isa, Eisa, MicroChannel, PCIBus};

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;
    VP_STATUS Status;
    ULONG Lowest = 0xFFFFFFFF;
    ULONG i;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = TsengFindAdapter;
    InitializationData.HwInitialize = TsengInitialize;
    InitializationData.HwStartIO = TsengStartIO;
    for (i = 0; i < RTL_NUMBER_OF(Buses); i++) {
        InitializationData.AdapterInterfaceType = Buses[i];
        Status = VideoPortInitialize(pDriver, pRegistry, &InitializationData, NULL);
        if ((ULONG)Status < Lowest)
            Lowest = Status;
    }

    return Lowest;
}
