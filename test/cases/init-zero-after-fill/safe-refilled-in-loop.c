// RUN: %check-case %s
// Each round of a loop zeroes and fills anew.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static const INTERFACE_TYPE Buses[] = {PCIBus, Isa};

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;
    VP_STATUS Status;
    VP_STATUS Lowest = NO_ERROR;
    ULONG i;

    VideoPortZeroMemory(&vhid, sizeof(vhid));

    for (i = 0; i < RTL_NUMBER_OF(Buses); i++) {
        VideoPortZeroMemory(&vhid, sizeof(vhid));
        vhid.HwInitDataSize = sizeof(vhid);
        vhid.HwFindAdapter = WeitekFindAdapter;
        vhid.HwInitialize = WeitekInitialize;
        vhid.HwStartIO = WeitekStartIO;
        vhid.AdapterInterfaceType = Buses[i];
        Status = VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL);
        if (i == 0 || Status < Lowest)
            Lowest = Status;
    }

    return Lowest;
}
