// RUN: %check-case --checks=videoport-init-timer-never-started %s
// Set, and never started.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    *Again = FALSE;
    return NO_ERROR;
}

BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    RequestPacket->StatusBlock->Information = 0;
    return TRUE;
}

VOID NTAPI CirrusTimer(PVOID HwDeviceExtension)
{
}

BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = CirrusFindAdapter;
    vhid.HwInitialize = CirrusInitialize;
    vhid.HwStartIO = CirrusStartIO;
    vhid.HwTimer = CirrusTimer;

    return VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL); // FINDING: init-timer-never-started: HwTimer is set, but VideoPortStartTimer is never called
}
