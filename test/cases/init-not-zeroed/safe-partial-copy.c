// RUN: %check-case %s
// Only what the size covers is copied from a template.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static const VIDEO_HW_INITIALIZATION_DATA Template = {
    .HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA,
    .HwFindAdapter = MachFindAdapter,
    .HwInitialize = MachInitialize,
    .HwStartIO = MachStartIO,
};

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    RtlCopyMemory(&vhid, &Template, Template.HwInitDataSize);

    return VideoPortInitialize(pDriver, pRegistry, &vhid, NULL);
}
