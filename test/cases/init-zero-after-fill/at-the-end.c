// RUN: %check-case %s
// Zeroed after everything was set.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = SisFindAdapter;
    InitData.HwInitialize = SisInitialize;
    InitData.HwStartIO = SisStartIO;
    VideoPortZeroMemory(&InitData, sizeof(InitData)); // FINDING: init-zero-after-fill: wipes what was set before: HwInitDataSize, HwFindAdapter and 2 other fields

    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL); // NOTE: VideoPortInitialize is called here
}
