// RUN: %check-case %s
// The pragma stands behind the definition.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

#pragma alloc_text(INIT, CirrusInitialize)

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(hwInitData);
    hwInitData.HwFindAdapter = CirrusFindAdapter;
    hwInitData.HwInitialize = CirrusInitialize; // FINDING: init-callback-section: CirrusInitialize is registered permanently as HwInitialize, but lies in the section INIT
    hwInitData.HwStartIO = CirrusStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &hwInitData, NULL);
}
