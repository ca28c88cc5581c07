// RUN: %check-case %s
// A function of another file sees, and may change, the value.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID MachTrace(VP_STATUS *Status);

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;
    VP_STATUS Status;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = MachFindAdapter;
    vhid.HwInitialize = MachInitialize;
    vhid.HwStartIO = MachStartIO;
    Status = VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL);
    MachTrace(&Status);

    return Status;
}
