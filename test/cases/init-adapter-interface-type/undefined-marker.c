// RUN: %check-case --checks=videoport-init-adapter-interface-type %s
// "Not known" is not zero.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = TridentFindAdapter;
    hwInitData.HwInitialize = TridentInitialize;
    hwInitData.HwStartIO = TridentStartIO;
    hwInitData.AdapterInterfaceType = InterfaceTypeUndefined; // FINDING: init-adapter-interface-type: AdapterInterfaceType is ignored

    return VideoPortInitialize(Argument1, Argument2, &hwInitData, NULL);
}
