// RUN: %check-case %s
// The error code is in a variable, and known not to be success.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS VgaCheck(VOID);

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = VgaFindAdapter;
    HwInitData.HwInitialize = VgaInitialize;
    HwInitData.HwStartIO = VgaStartIO;
    Status = VgaCheck();
    if (Status != NO_ERROR)
        goto out;

    Status = VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, NULL);

out:

    return Status;
}
