// RUN: %check-case --checks=videoport-init-interrupt-null-required %s
// The interrupt is used as the bus reports it.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI HwVidInterrupt(PVOID HwDeviceExtension);

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;

    *Again = FALSE;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = HwVidFindAdapter;
    HwInitData.HwInitialize = HwVidInitialize;
    HwInitData.HwStartIO = HwVidStartIO;
    HwInitData.HwInterrupt = HwVidInterrupt;

    return VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, NULL);
}
