// RUN: %check-case %s
// A structure with static storage that is filled in part by its initialiser, in part by code.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VIDEO_HW_INITIALIZATION_DATA VideoHwInitData = {
    .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA),
    .HwFindAdapter = CirrusFindAdapter,
};

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VideoHwInitData.HwStartIO = CirrusStartIO;

    return VideoPortInitialize(Context1, Context2, &VideoHwInitData, NULL); // FINDING: init-missing-core-callback: HwInitialize is not set
}
