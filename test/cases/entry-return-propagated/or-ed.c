// RUN: %check-case %s
// A severity is added to the value.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = HwVidFindAdapter;
    VideoHwInitData.HwInitialize = HwVidInitialize;
    VideoHwInitData.HwStartIO = HwVidStartIO;
    Status = VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);

    return Status | 0xC0000000; // FINDING: entry-return-propagated: DriverEntry returns
}
