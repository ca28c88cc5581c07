// RUN: %check-case %s
// A static variable of the function is zero from the start, too.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    static VIDEO_HW_INITIALIZATION_DATA vhid;

    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = MachFindAdapter;
    vhid.HwInitialize = MachInitialize;
    vhid.HwStartIO = MachStartIO;
    return VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL);
}
