// RUN: %check-case %s
// An array with one element, used as a pointer.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData[1];

    VideoPortZeroMemory(InitData, sizeof(InitData));
    InitData->HwInitDataSize = sizeof(*InitData);
    InitData->HwFindAdapter = QvFindAdapter;
    InitData->HwInitialize = QvInitialize;
    InitData->HwStartIO = QvStartIO;
    return VideoPortInitialize(DriverObject, RegistryPath, InitData, NULL);
}
