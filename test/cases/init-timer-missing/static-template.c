// RUN: %check-case %s
// A const template without HwTimer.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static const VIDEO_HW_INITIALIZATION_DATA Template = {
    .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA),
    .HwFindAdapter = SisFindAdapter,
    .HwInitialize = SisInitialize,
    .HwStartIO = SisStartIO,
};

VOID SisStopBlinking(PVOID HwDeviceExtension)
{
    VideoPortStopTimer(HwDeviceExtension); // FINDING: init-timer-missing: VideoPortStopTimer must not be called
}

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData = Template;

    return VideoPortInitialize(Context1, Context2, &hwInitData, NULL); // NOTE: the driver registers here, without HwTimer
}
