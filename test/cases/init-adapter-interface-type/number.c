// RUN: %check-case --checks=videoport-init-adapter-interface-type %s
// A plain number behind a cast.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = TsengFindAdapter;
    InitData.HwInitialize = TsengInitialize;
    InitData.HwStartIO = TsengStartIO;
    InitData.AdapterInterfaceType = (INTERFACE_TYPE)5; // FINDING: init-adapter-interface-type: AdapterInterfaceType is ignored

    return VideoPortInitialize(pDriver, pRegistry, &InitData, NULL);
}
