// RUN: %check-case --checks=videoport-entry-status-interpreted %s
// The call itself is what a switch decides by.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = MgaFindAdapter;
    InitData.HwInitialize = MgaInitialize;
    InitData.HwStartIO = MgaStartIO;
    switch (VideoPortInitialize(Argument1, Argument2, &InitData, NULL)) { // FINDING: entry-status-interpreted: the value of VideoPortInitialize means nothing to the miniport
    case NO_ERROR:
        return NO_ERROR;
    case ERROR_DEV_NOT_EXIST:
        return ERROR_DEV_NOT_EXIST;
    }

    return ERROR_INVALID_FUNCTION; // FINDING: entry-return-propagated: a constant
}
