// RUN: %check-case %s
// VideoPortMoveMemory from an empty structure.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VIDEO_HW_INITIALIZATION_DATA Empty;

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortMoveMemory(&VideoHwInitData, &Empty, sizeof(Empty));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = MachFindAdapter;
    VideoHwInitData.HwInitialize = MachInitialize;
    VideoHwInitData.HwStartIO = MachStartIO;

    return VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
}
