// RUN: %check-case %s
// A call that means to clear the tail starts too early.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = MgaFindAdapter;
    InitializationData.HwInitialize = MgaInitialize;
    InitializationData.HwStartIO = MgaStartIO;
    VideoPortZeroMemory(&InitializationData.HwStartIO, sizeof(InitializationData) - FIELD_OFFSET(VIDEO_HW_INITIALIZATION_DATA, HwStartIO)); // FINDING: init-zero-after-fill: HwStartIO

    return VideoPortInitialize(pDriver, pRegistry, &InitializationData, NULL);
}
