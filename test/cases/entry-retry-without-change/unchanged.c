// RUN: %check-case %s
// Once more, in case it helps.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;
    VP_STATUS Status;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = GlintFindAdapter;
    InitializationData.HwInitialize = GlintInitialize;
    InitializationData.HwStartIO = GlintStartIO;
    Status = VideoPortInitialize(DriverObject, RegistryPath, &InitializationData, NULL); // NOTE: it was called here before
    if (Status != NO_ERROR)
        Status = VideoPortInitialize(DriverObject, RegistryPath, &InitializationData, NULL); // FINDING: entry-retry-without-change: VideoPortInitialize is called again with the same initialization data

    return Status;
}
