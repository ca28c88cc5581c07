// RUN: %check-case %s
// The lower value by way of a macro.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
#undef MIN
#define MIN(One, Other) ((One) < (Other) ? (One) : (Other))

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;
    VP_STATUS Status;
    VP_STATUS Second;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = MgaFindAdapter;
    InitializationData.HwInitialize = MgaInitialize;
    InitializationData.HwStartIO = MgaStartIO;
    Status = VideoPortInitialize(DriverObject, RegistryPath, &InitializationData, NULL);
    InitializationData.AdapterInterfaceType = Isa;
    Second = VideoPortInitialize(DriverObject, RegistryPath, &InitializationData, NULL);

    return MIN(Status, Second);
}
