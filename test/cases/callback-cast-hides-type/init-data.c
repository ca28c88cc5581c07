// RUN: %check-case --checks=videoport-callback-cast-hides-type %s
// A member of the initialization data.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI CirrusInterrupt(PVOID HwDeviceExtension);

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = CirrusFindAdapter;
    InitData.HwInitialize = CirrusInitialize;
    InitData.HwStartIO = CirrusStartIO;
    InitData.HwInterrupt = (PVIDEO_HW_INTERRUPT)CirrusInterrupt; // FINDING: callback-cast-hides-type: CirrusInterrupt
    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
