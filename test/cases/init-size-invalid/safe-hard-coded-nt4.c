// RUN: %check-case --targets=i686-w64-mingw32 %s
// The NT 4.0 size as a number, on the target where it is that.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = 0x28;
    VideoHwInitData.HwFindAdapter = SisFindAdapter;
    VideoHwInitData.HwInitialize = SisInitialize;
    VideoHwInitData.HwStartIO = SisStartIO;

    return VideoPortInitialize(pDriver, pRegistry, &VideoHwInitData, NULL);
}
