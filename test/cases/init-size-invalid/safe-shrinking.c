// RUN: %check-case %s
// The size shrinks until the port accepts the structure.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = HwVidFindAdapter;
    InitData.HwInitialize = HwVidInitialize;
    InitData.HwStartIO = HwVidStartIO;
    Status = VideoPortInitialize(Context1, Context2, &InitData, NULL);
    if (Status != NO_ERROR) {
        InitData.HwInitDataSize = SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA;
        Status = VideoPortInitialize(Context1, Context2, &InitData, NULL);
    }
    if (Status != NO_ERROR) {
        InitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
        Status = VideoPortInitialize(Context1, Context2, &InitData, NULL);
    }
    return Status;
}
