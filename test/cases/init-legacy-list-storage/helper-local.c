// RUN: %check-case %s
// A helper stores the address of an array of its own, gone even before the call.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VOID Claim(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    VIDEO_ACCESS_RANGE Ranges[2] = {{{{0x3B0}}, 12, 1}, {{{0x3C0}}, 32, 1}};

    Data->HwLegacyResourceList = Ranges; // FINDING: init-legacy-list-storage: HwLegacyResourceList points to an automatic array
}

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = QvFindAdapter;
    HwInitData.HwInitialize = QvInitialize;
    HwInitData.HwStartIO = QvStartIO;
    Claim(&HwInitData);
    HwInitData.HwLegacyResourceCount = 2;

    return VideoPortInitialize(pDriver, pRegistry, &HwInitData, NULL);
}
