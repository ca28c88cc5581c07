// RUN: %check-case %s
// The values of a loop are ignored.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static const INTERFACE_TYPE Buses[] = {PCIBus, Isa};

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;
    ULONG i;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = HwVidFindAdapter;
    VideoHwInitData.HwInitialize = HwVidInitialize;
    VideoHwInitData.HwStartIO = HwVidStartIO;
    for (i = 0; i < RTL_NUMBER_OF(Buses); i++) {
        VideoHwInitData.AdapterInterfaceType = Buses[i];
        VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
    }

    return NO_ERROR; // FINDING: entry-return-propagated: DriverEntry returns a constant instead of the value that VideoPortInitialize returned
}
