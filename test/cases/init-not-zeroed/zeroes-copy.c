// RUN: %check-case %s
// The helper takes the structure by value and zeroes its own copy.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VOID Clear(VIDEO_HW_INITIALIZATION_DATA Data)
{
    VideoPortZeroMemory(&Data, sizeof(Data));
}

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    Clear(VideoHwInitData);
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = VgaFindAdapter;
    VideoHwInitData.HwInitialize = VgaInitialize;
    VideoHwInitData.HwStartIO = VgaStartIO;

    return VideoPortInitialize(pDriver, pRegistry, &VideoHwInitData, NULL); // FINDING: init-not-zeroed: the initialization data is not zeroed
}
