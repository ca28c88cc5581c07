// RUN: %check-case %s
// The structure is filled under a condition, and handed over under the same condition only.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN CirrusChipIsSupported(VOID);

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;
    BOOLEAN Supported = CirrusChipIsSupported();

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    if (Supported) {
        InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
        InitData.HwFindAdapter = CirrusFindAdapter;
        InitData.HwInitialize = CirrusInitialize;
        InitData.HwStartIO = CirrusStartIO;
    }
    if (Supported)
        return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
    return ERROR_DEV_NOT_EXIST;
}
