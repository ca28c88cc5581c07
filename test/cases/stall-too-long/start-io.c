// RUN: %check-case %s
// A millisecond in HwVidStartIO.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

#define MODE_SETTLE_TIME 1000

BOOLEAN NTAPI PvrStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    if (RequestPacket->IoControlCode == IOCTL_VIDEO_SET_CURRENT_MODE)
        VideoPortStallExecution(MODE_SETTLE_TIME); // FINDING: stall-too-long: VideoPortStallExecution must not stall for 1000 microseconds in HwVidStartIO: more than 50 are allowed only while the driver initializes
    return TRUE;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = PvrStartIO; // NOTE: PvrStartIO is registered as HwVidStartIO here
}
