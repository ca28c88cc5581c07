// RUN: %check-case %s
// The value is ignored, and success reported.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = MgaFindAdapter;
    InitData.HwInitialize = MgaInitialize;
    InitData.HwStartIO = MgaStartIO;
    VideoPortInitialize(pDriver, pRegistry, &InitData, NULL); // NOTE: VideoPortInitialize is called here

    return NO_ERROR; // FINDING: entry-return-propagated: DriverEntry returns a constant instead of the value that VideoPortInitialize returned
}
