// RUN: %check-case %s
// The length is a variable that holds the right size.

#include <string.h>
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;
    ULONG Length;

    Length = sizeof(InitializationData);
    memset(&InitializationData, 0, Length);
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = VgaFindAdapter;
    InitializationData.HwInitialize = VgaInitialize;
    InitializationData.HwStartIO = VgaStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &InitializationData, NULL);
}
