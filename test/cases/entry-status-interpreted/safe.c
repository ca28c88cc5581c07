// RUN: %check-case --checks=videoport-entry-status-interpreted %s
// Returned untouched.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = TridentFindAdapter;
    VideoHwInitData.HwInitialize = TridentInitialize;
    VideoHwInitData.HwStartIO = TridentStartIO;
    return VideoPortInitialize(Context1, Context2, &VideoHwInitData, NULL);
}
