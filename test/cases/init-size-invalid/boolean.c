// RUN: %check-case %s
// The version test's result instead of the size.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(InitializationData) == SIZE_OF_WXP_VIDEO_HW_INITIALIZATION_DATA; // FINDING: init-size-invalid: HwInitDataSize is 1; the sizes
    InitializationData.HwFindAdapter = TsengFindAdapter;
    InitializationData.HwInitialize = TsengInitialize;
    InitializationData.HwStartIO = TsengStartIO;

    return VideoPortInitialize(Argument1, Argument2, &InitializationData, NULL);
}
