// RUN: %check-case %s
// The section's name in quotation marks, as the pragma also takes it.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma alloc_text("INIT", MachInitialize)

BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(vhid);
    vhid.HwFindAdapter = MachFindAdapter;
    vhid.HwInitialize = MachInitialize; // FINDING: init-callback-section: MachInitialize is registered permanently as HwInitialize, but lies in the section INIT
    vhid.HwStartIO = MachStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL);
}
