// RUN: %check-case %s
// The callback is named together with DriverEntry.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(INIT, DriverEntry, TridentInitialize)
#endif

BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VideoHwInitData);
    VideoHwInitData.HwFindAdapter = TridentFindAdapter;
    VideoHwInitData.HwInitialize = TridentInitialize; // FINDING: init-callback-section: TridentInitialize is registered permanently as HwInitialize, but lies in the section INIT
    VideoHwInitData.HwStartIO = TridentStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL);
}
