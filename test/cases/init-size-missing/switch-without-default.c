// RUN: %check-case %s
// A version switch that leaves the size at zero for a system that it does not know.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
ULONG TsengVersion(VOID);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwFindAdapter = TsengFindAdapter;
    VideoHwInitData.HwInitialize = TsengInitialize;
    VideoHwInitData.HwStartIO = TsengStartIO;
    switch (TsengVersion()) {
    case 4:
        VideoHwInitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
        break;
    case 5:
        VideoHwInitData.HwInitDataSize = sizeof(VideoHwInitData);
        break;
    }

    return VideoPortInitialize(Context1, Context2, &VideoHwInitData, NULL); // FINDING: init-size-missing: HwInitDataSize is not set
}
