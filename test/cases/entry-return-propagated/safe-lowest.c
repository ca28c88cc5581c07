// RUN: %check-case %s
// The lower one of two values.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    VP_STATUS Status;
    VP_STATUS Second;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = TsengFindAdapter;
    HwInitData.HwInitialize = TsengInitialize;
    HwInitData.HwStartIO = TsengStartIO;
    Status = VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, NULL);
    HwInitData.AdapterInterfaceType = Isa;
    Second = VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, NULL);
    if (Second < Status)
        Status = Second;

    return Status;
}
