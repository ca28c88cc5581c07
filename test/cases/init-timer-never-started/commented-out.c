// RUN: %check-case --checks=videoport-init-timer-never-started %s
// The call is left out of this build.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    *Again = FALSE;
    return NO_ERROR;
}

BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    RequestPacket->StatusBlock->Information = 0;
    return TRUE;
}

VOID NTAPI WeitekTimer(PVOID HwDeviceExtension)
{
}

BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension)
{
#if 0
    VideoPortStartTimer(HwDeviceExtension);
#endif
    return TRUE;
}

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = WeitekFindAdapter;
    vhid.HwInitialize = WeitekInitialize;
    vhid.HwStartIO = WeitekStartIO;
    vhid.HwTimer = WeitekTimer;

    return VideoPortInitialize(pDriver, pRegistry, &vhid, NULL); // FINDING: init-timer-never-started: HwTimer is set, but VideoPortStartTimer is never called
}
