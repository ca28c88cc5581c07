// RUN: %check-case %s
// A function of another file receives a function of this file, which makes the call.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static ULONG Register(PVOID First, PVOID Second)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = HwVidFindAdapter;
    vhid.HwInitialize = HwVidInitialize;
    vhid.HwStartIO = HwVidStartIO;
    return VideoPortInitialize(First, Second, &vhid, NULL);
}

ULONG HwVidGuarded(ULONG (*Function)(PVOID, PVOID), PVOID First, PVOID Second);

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    if (HwVidGuarded(Register, Argument1, Argument2) != 0)
        return ERROR_INVALID_FUNCTION;
    return NO_ERROR;
}
