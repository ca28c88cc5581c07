// RUN: %check-case %s
// HwGetLegacyResources supersedes both, so a lone count does no harm.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI SisLegacyResources(ULONG VendorId, ULONG DeviceId, PVIDEO_ACCESS_RANGE *List, PULONG Count);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = SisFindAdapter;
    hwInitData.HwInitialize = SisInitialize;
    hwInitData.HwStartIO = SisStartIO;
    hwInitData.HwGetLegacyResources = SisLegacyResources;
    hwInitData.HwLegacyResourceCount = 2;

    return VideoPortInitialize(Context1, Context2, &hwInitData, NULL);
}
