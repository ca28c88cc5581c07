// RUN: %check-case %s
// A routine in INIT is assigned first and replaced before the call.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI EarlyInitialize(PVOID HwDeviceExtension);
#pragma alloc_text(INIT, EarlyInitialize)

BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(hwInitData);
    hwInitData.HwFindAdapter = CardFindAdapter;
    hwInitData.HwInitialize = CardInitialize;
    hwInitData.HwStartIO = CardStartIO;
    hwInitData.HwInitialize = EarlyInitialize;
    hwInitData.HwInitialize = CardInitialize;

    return VideoPortInitialize(pDriver, pRegistry, &hwInitData, NULL);
}
