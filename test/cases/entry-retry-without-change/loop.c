// RUN: %check-case %s
// Three attempts, all alike.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    VP_STATUS Status = NO_ERROR;
    ULONG i;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = TridentFindAdapter;
    HwInitData.HwInitialize = TridentInitialize;
    HwInitData.HwStartIO = TridentStartIO;
    for (i = 0; i < 3; i++) {
        Status = VideoPortInitialize(Context1, Context2, &HwInitData, NULL); // FINDING: entry-retry-without-change: VideoPortInitialize is called again with the same initialization data
        if (Status == NO_ERROR)
            break;
    }

    return Status;
}
