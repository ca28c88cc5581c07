// RUN: %check-case %s
// Another HwVidFindAdapter.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI OldFindAdapter(PVOID Extension, PVOID Context, PWSTR Arguments, PVIDEO_PORT_CONFIG_INFO Config,
                               PUCHAR Again);

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;
    VP_STATUS Status;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = TridentFindAdapter;
    InitializationData.HwInitialize = TridentInitialize;
    InitializationData.HwStartIO = TridentStartIO;
    Status = VideoPortInitialize(DriverObject, RegistryPath, &InitializationData, NULL);
    if (Status != NO_ERROR) {
        InitializationData.HwFindAdapter = OldFindAdapter;
        Status = VideoPortInitialize(DriverObject, RegistryPath, &InitializationData, NULL);
    }

    return Status;
}
