// RUN: %check-case %s
// The result is an int, which is as wide.

#define _NTOSDEF_
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

int __stdcall DriverEntry(void *One, void *Two)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = WeitekFindAdapter;
    VideoHwInitData.HwInitialize = WeitekInitialize;
    VideoHwInitData.HwStartIO = WeitekStartIO;
    return VideoPortInitialize(One, Two, &VideoHwInitData, NULL);
}
