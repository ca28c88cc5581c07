// RUN: %check-case %s
// A helper numbers the device.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VOID SetNumber(PVIDEO_HW_INITIALIZATION_DATA Data, ULONG Number)
{
    Data->StartingDeviceNumber = Number; // FINDING: init-starting-device-number: StartingDeviceNumber must be zero
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
    SetNumber(&HwInitData, 2);

    return VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, NULL);
}
