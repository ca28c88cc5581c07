// RUN: %check-case --checks=videoport-init-adapter-interface-type %s
// One registration per bus, as Windows NT 4.0 wanted it.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static const INTERFACE_TYPE Buses[] = {Isa, Eisa, PCIBus};

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;
    VP_STATUS Status, Lowest = 0x7FFFFFFF;
    ULONG i;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = SisFindAdapter;
    InitializationData.HwInitialize = SisInitialize;
    InitializationData.HwStartIO = SisStartIO;
    for (i = 0; i < RTL_NUMBER_OF(Buses); i++) {
        InitializationData.AdapterInterfaceType = Buses[i]; // FINDING: init-adapter-interface-type: AdapterInterfaceType is ignored
        Status = VideoPortInitialize(Context1, Context2, &InitializationData, NULL);
        if (Status < Lowest)
            Lowest = Status;
    }

    return Lowest;
}
