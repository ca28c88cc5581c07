// RUN: %check-case %s
// Zeroed and filled as before.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;
    VP_STATUS Status;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = CirrusFindAdapter;
    InitializationData.HwInitialize = CirrusInitialize;
    InitializationData.HwStartIO = CirrusStartIO;
    Status = VideoPortInitialize(pDriver, pRegistry, &InitializationData, NULL);
    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = CirrusFindAdapter;
    InitializationData.HwInitialize = CirrusInitialize;
    InitializationData.HwStartIO = CirrusStartIO;
    Status = VideoPortInitialize(pDriver, pRegistry, &InitializationData, NULL); // FINDING: entry-retry-without-change: VideoPortInitialize is called again with the same initialization data

    return Status;
}
