// RUN: %check-case --checks=videoport-init-adapter-interface-type %s
// PCI.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = TridentFindAdapter;
    HwInitData.HwInitialize = TridentInitialize;
    HwInitData.HwStartIO = TridentStartIO;
    HwInitData.AdapterInterfaceType = PCIBus; // FINDING: init-adapter-interface-type: AdapterInterfaceType is ignored

    return VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, NULL);
}
