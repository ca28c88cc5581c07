// RUN: %check-case %s
// The change goes into another structure.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    VP_STATUS Status;
    VIDEO_HW_INITIALIZATION_DATA Copy;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = MachFindAdapter;
    HwInitData.HwInitialize = MachInitialize;
    HwInitData.HwStartIO = MachStartIO;
    Status = VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
    Copy = HwInitData;
    Copy.HwInitDataSize = SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA;
    if (Status != NO_ERROR)
        Status = VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL); // FINDING: entry-retry-without-change: VideoPortInitialize is called again with the same initialization data

    return Status;
}
