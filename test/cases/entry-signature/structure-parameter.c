// RUN: %check-case %s
// The registry path by value.

#define _NTOSDEF_
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID One, UNICODE_STRING Two) // FINDING: entry-signature: DriverEntry is not ULONG DriverEntry(PVOID Context1, PVOID Context2): both parameters are pointers
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = GlintFindAdapter;
    VideoHwInitData.HwInitialize = GlintInitialize;
    VideoHwInitData.HwStartIO = GlintStartIO;
    return VideoPortInitialize(One, Two.Buffer, &VideoHwInitData, NULL);
}
