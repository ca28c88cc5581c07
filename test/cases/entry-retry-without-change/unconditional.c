// RUN: %check-case %s
// Twice in a row.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = MgaFindAdapter;
    hwInitData.HwInitialize = MgaInitialize;
    hwInitData.HwStartIO = MgaStartIO;
    Status = VideoPortInitialize(Argument1, Argument2, &hwInitData, NULL);
    Status = VideoPortInitialize(Argument1, Argument2, &hwInitData, NULL); // FINDING: entry-retry-without-change: VideoPortInitialize is called again with the same initialization data

    return Status;
}
