// RUN: %check-case %s
// The helper that sets later members does not know the size.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VOID SetChildren(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwChildDeviceExtensionSize = 128; // FINDING: init-size-excludes-field: HwChildDeviceExtensionSize is set
}

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = VgaFindAdapter;
    HwInitData.HwInitialize = VgaInitialize;
    HwInitData.HwStartIO = VgaStartIO;
    HwInitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    SetChildren(&HwInitData);

    return VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, NULL);
}
