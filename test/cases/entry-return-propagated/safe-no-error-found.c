// RUN: %check-case %s
// NO_ERROR is returned where the value was found to be just that.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = CardFindAdapter;
    hwInitData.HwInitialize = CardInitialize;
    hwInitData.HwStartIO = CardStartIO;
    Status = VideoPortInitialize(DriverObject, RegistryPath, &hwInitData, NULL);
    if (Status != NO_ERROR)
        return Status;

    return NO_ERROR;
}
