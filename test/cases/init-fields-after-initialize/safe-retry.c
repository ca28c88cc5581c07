// RUN: %check-case %s
// Set between the first call and the second.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = TsengFindAdapter;
    VideoHwInitData.HwInitialize = TsengInitialize;
    VideoHwInitData.HwStartIO = TsengStartIO;

    Status = VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
    if (Status != NO_ERROR) {
        VideoHwInitData.HwInitDataSize = SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA;
        Status = VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
    }

    return Status;
}
