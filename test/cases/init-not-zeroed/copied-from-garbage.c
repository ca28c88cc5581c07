// RUN: %check-case %s
// Copied from another variable that nothing has initialised.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;
    VIDEO_HW_INITIALIZATION_DATA Blank;

    VideoHwInitData = Blank;
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = GlintFindAdapter;
    VideoHwInitData.HwInitialize = GlintInitialize;
    VideoHwInitData.HwStartIO = GlintStartIO;

    return VideoPortInitialize(Context1, Context2, &VideoHwInitData, NULL); // FINDING: init-not-zeroed: the initialization data is not zeroed
}
