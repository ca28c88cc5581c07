// RUN: %check-case %s
// From a helper that only DriverEntry calls, two calls deep.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VP_STATUS RegisterBus(PVOID First, PVOID Second, PVIDEO_HW_INITIALIZATION_DATA Data)
{
    return VideoPortInitialize(First, Second, Data, NULL);
}

static VP_STATUS Register(PVOID First, PVOID Second)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = CirrusFindAdapter;
    VideoHwInitData.HwInitialize = CirrusInitialize;
    VideoHwInitData.HwStartIO = CirrusStartIO;
    return RegisterBus(First, Second, &VideoHwInitData);
}

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    return Register(pDriver, pRegistry);
}
