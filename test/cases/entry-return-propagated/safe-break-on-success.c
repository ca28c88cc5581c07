// RUN: %check-case %s
// A loop ends at the first success and returns the last value.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static const INTERFACE_TYPE Buses[] = {PCIBus, Eisa, Isa};

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    VP_STATUS Status = ERROR_DEV_NOT_EXIST;
    ULONG i;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = GlintFindAdapter;
    HwInitData.HwInitialize = GlintInitialize;
    HwInitData.HwStartIO = GlintStartIO;
    for (i = 0; i < RTL_NUMBER_OF(Buses); i++) {
        HwInitData.AdapterInterfaceType = Buses[i];
        Status = VideoPortInitialize(Context1, Context2, &HwInitData, NULL);
        if (Status == NO_ERROR)
            break;
    }

    return Status;
}
