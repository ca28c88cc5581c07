// RUN: %check-case %s
// A private request makes the driver register again.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);

static PVOID First, Second;
static VIDEO_HW_INITIALIZATION_DATA Kept;

BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PSTATUS_BLOCK Result = RequestPacket->StatusBlock;

    switch (RequestPacket->IoControlCode) {
    case IOCTL_VIDEO_RESET_DEVICE:
        Result->Status = VideoPortInitialize(First, Second, &Kept, NULL); // FINDING: entry-initialize-elsewhere: not from HwVidStartIO
        Result->Information = 0;
        break;
    default:
        Result->Status = ERROR_INVALID_FUNCTION;
        Result->Information = 0;
        break;
    }
    return TRUE;
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    First = Argument1;
    Second = Argument2;
    Kept.HwInitDataSize = sizeof(Kept);
    Kept.HwFindAdapter = HwVidFindAdapter;
    Kept.HwInitialize = HwVidInitialize;
    Kept.HwStartIO = HwVidStartIO; // NOTE: HwVidStartIO is registered as HwVidStartIO here
    return VideoPortInitialize(Argument1, Argument2, &Kept, NULL);
}
