// RUN: %check-case %s
// An array of structures, each of which is zeroed, filled and handed over.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    static const INTERFACE_TYPE Buses[2] = {PCIBus, Isa};
    VIDEO_HW_INITIALIZATION_DATA Data[2];
    VP_STATUS Status = NO_ERROR, Lowest = NO_ERROR;
    ULONG i;

    for (i = 0; i < 2; i++) {
        VideoPortZeroMemory(&Data[i], sizeof(Data[i]));
        Data[i].HwInitDataSize = sizeof(Data[i]);
        Data[i].AdapterInterfaceType = Buses[i];
        Data[i].HwFindAdapter = MachFindAdapter;
        Data[i].HwInitialize = MachInitialize;
        Data[i].HwStartIO = MachStartIO;
        Status = VideoPortInitialize(pDriver, pRegistry, &Data[i], NULL);
        if (i == 0 || Status < Lowest)
            Lowest = Status;
    }
    return Lowest;
}
