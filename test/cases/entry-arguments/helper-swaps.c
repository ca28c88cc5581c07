// RUN: %check-case %s
// The helper's parameters are in another order than its caller believes.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VP_STATUS Register(PVOID Path, PVOID Object, PVIDEO_HW_INITIALIZATION_DATA Data)
{
    // FINDING@+2: entry-arguments: must be DriverEntry's first parameter, not its second parameter
    // FINDING@+1: entry-arguments: must be DriverEntry's second parameter, not its first parameter
    return VideoPortInitialize(Object, Path, Data, NULL);
}

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = MgaFindAdapter;
    InitializationData.HwInitialize = MgaInitialize;
    InitializationData.HwStartIO = MgaStartIO;
    return Register(DriverObject, RegistryPath, &InitializationData);
}
