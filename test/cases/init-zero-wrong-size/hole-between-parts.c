// RUN: %check-case %s
// Two calls that cover the structure together, but for two members in the middle.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, FIELD_OFFSET(VIDEO_HW_INITIALIZATION_DATA, HwResetHw)); // FINDING: init-zero-wrong-size: HwResetHw and HwTimer hold garbage
    VideoPortZeroMemory(&InitData.HwStartDma, sizeof(InitData) - SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = MgaFindAdapter;
    InitData.HwInitialize = MgaInitialize;
    InitData.HwStartIO = MgaStartIO;

    return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
