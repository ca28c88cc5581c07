// RUN: %check-case %s
// What is returned is whether the call succeeded.

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
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = MgaFindAdapter;
    VideoHwInitData.HwInitialize = MgaInitialize;
    VideoHwInitData.HwStartIO = MgaStartIO;
    Status = VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);

    return Status == NO_ERROR; // FINDING: entry-return-propagated: DriverEntry returns
}
