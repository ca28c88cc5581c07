// RUN: %check-case %s
// The array is a member of an automatic structure.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    struct {
        ULONG Chip;
        VIDEO_ACCESS_RANGE Ranges[2];
    } Work = {0};

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = MgaFindAdapter;
    HwInitData.HwInitialize = MgaInitialize;
    HwInitData.HwStartIO = MgaStartIO;
    HwInitData.HwLegacyResourceList = Work.Ranges; // FINDING: init-legacy-list-storage: HwLegacyResourceList points to an automatic array
    HwInitData.HwLegacyResourceCount = 2;

    return VideoPortInitialize(pDriver, pRegistry, &HwInitData, NULL);
}
