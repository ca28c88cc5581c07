// RUN: %check-case %s
// The array lies in another file, which also knows its length.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
extern VIDEO_ACCESS_RANGE QvRanges[];

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = QvFindAdapter;
    InitializationData.HwInitialize = QvInitialize;
    InitializationData.HwStartIO = QvStartIO;
    InitializationData.HwLegacyResourceList = QvRanges;
    InitializationData.HwLegacyResourceCount = 5;

    return VideoPortInitialize(Argument1, Argument2, &InitializationData, NULL);
}
