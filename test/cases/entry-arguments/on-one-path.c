// RUN: %check-case %s
// One of two calls has them in the wrong order.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;
    VP_STATUS Status;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = GlintFindAdapter;
    InitializationData.HwInitialize = GlintInitialize;
    InitializationData.HwStartIO = GlintStartIO;
    Status = VideoPortInitialize(pDriver, pRegistry, &InitializationData, NULL);
    if (Status != NO_ERROR) {
        InitializationData.HwInitDataSize = SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA;
        // FINDING@+2: entry-arguments: must be DriverEntry's first parameter, not its second parameter
        // FINDING@+1: entry-arguments: must be DriverEntry's second parameter, not its first parameter
        Status = VideoPortInitialize(pRegistry, pDriver, &InitializationData, NULL);
    }
    return Status;
}
