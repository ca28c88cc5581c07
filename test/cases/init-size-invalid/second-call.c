// RUN: %check-case %s
// The retry uses a size that no system knows.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = TsengFindAdapter;
    VideoHwInitData.HwInitialize = TsengInitialize;
    VideoHwInitData.HwStartIO = TsengStartIO;
    Status = VideoPortInitialize(Context1, Context2, &VideoHwInitData, NULL);
    if (Status != NO_ERROR) {
        VideoHwInitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_PORT_CONFIG_INFO; // FINDING: init-size-invalid: the sizes of
        Status = VideoPortInitialize(Context1, Context2, &VideoHwInitData, NULL);
    }
    return Status;
}
