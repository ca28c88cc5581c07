// RUN: %check-case %s
// Set at the end of a loop's body, for the next round.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static const INTERFACE_TYPE Buses[] = {Isa, Eisa, PCIBus};

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;
    VP_STATUS Status, Lowest = NO_ERROR;
    ULONG i;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = CardFindAdapter;
    vhid.HwInitialize = CardInitialize;
    vhid.HwStartIO = CardStartIO;
    for (i = 0; i < 3; i++) {
        Status = VideoPortInitialize(Context1, Context2, &vhid, NULL);
        if (i == 0 || Status < Lowest)
            Lowest = Status;
        vhid.AdapterInterfaceType = Buses[i];
    }

    return Lowest;
}
