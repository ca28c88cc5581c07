// RUN: %check-case %s
// An initialiser sets the members, and the habitual call wipes them.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData = {
        .HwInitDataSize = sizeof(VideoHwInitData),
        .HwFindAdapter = MachFindAdapter,
        .HwInitialize = MachInitialize,
        .HwStartIO = MachStartIO,
    };

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData)); // FINDING: init-zero-after-fill: HwInitDataSize, HwFindAdapter and 2 other fields

    return VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
}
