// RUN: %check-case %s
// A driver with a structure of its own for older systems zeroes only the first.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN WeitekRunsOnNt4(VOID);

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData, Old;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = WeitekFindAdapter;
    hwInitData.HwInitialize = WeitekInitialize;
    hwInitData.HwStartIO = WeitekStartIO;
    if (WeitekRunsOnNt4()) {
        Old.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
        Old.HwFindAdapter = hwInitData.HwFindAdapter;
        Old.HwInitialize = hwInitData.HwInitialize;
        Old.HwStartIO = hwInitData.HwStartIO;
        return VideoPortInitialize(Argument1, Argument2, &Old, NULL); // FINDING: init-not-zeroed: garbage
    }
    return VideoPortInitialize(Argument1, Argument2, &hwInitData, NULL);
}
