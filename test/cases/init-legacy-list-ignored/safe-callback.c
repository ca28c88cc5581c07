// RUN: %check-case --checks=videoport-init-legacy-list-ignored %s
// Only the callback.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI SisLegacyResources(ULONG VendorId, ULONG DeviceId, PVIDEO_ACCESS_RANGE *List, PULONG Count);

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = SisFindAdapter;
    InitData.HwInitialize = SisInitialize;
    InitData.HwStartIO = SisStartIO;
    InitData.HwGetLegacyResources = SisLegacyResources;

    return VideoPortInitialize(Argument1, Argument2, &InitData, NULL);
}
