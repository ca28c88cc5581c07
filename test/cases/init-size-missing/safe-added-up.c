// RUN: %check-case %s
// The size is reached by an addition.

#include "devioctl.h"
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
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwFindAdapter = MgaFindAdapter;
    hwInitData.HwInitialize = MgaInitialize;
    hwInitData.HwStartIO = MgaStartIO;
    hwInitData.HwInitDataSize += SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;

    return VideoPortInitialize(DriverObject, RegistryPath, &hwInitData, NULL);
}
