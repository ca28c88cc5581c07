// RUN: %check-case %s
// Only DriverEntry and its helper are discarded.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma alloc_text(INIT, DriverEntry)
BOOLEAN CheckVersion(PVOID Context);
#pragma alloc_text(INIT, CheckVersion)

BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN CheckVersion(PVOID Context)
{
    return Context != NULL;
}

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(vhid);
    vhid.HwFindAdapter = WeitekFindAdapter;
    vhid.HwInitialize = WeitekInitialize;
    vhid.HwStartIO = WeitekStartIO;
    if (!CheckVersion(Argument2))
        return ERROR_INVALID_FUNCTION;

    return VideoPortInitialize(Argument1, Argument2, &vhid, NULL);
}
