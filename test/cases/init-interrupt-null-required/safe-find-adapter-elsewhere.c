// RUN: %check-case --checks=videoport-init-interrupt-null-required %s
// HwVidFindAdapter is in another file.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI HwVidInterrupt(PVOID HwDeviceExtension);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = HwVidFindAdapter;
    VideoHwInitData.HwInitialize = HwVidInitialize;
    VideoHwInitData.HwStartIO = HwVidStartIO;
    VideoHwInitData.HwInterrupt = HwVidInterrupt;
    return VideoPortInitialize(Context1, Context2, &VideoHwInitData, NULL);
}
