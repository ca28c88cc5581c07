// RUN: %check-case %s
// A line was copied and only its right side changed: HwInitialize is set twice, HwStartIO never.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(HwInitData);
    HwInitData.HwFindAdapter = GlintFindAdapter;
    HwInitData.HwInitialize = GlintInitialize;
    HwInitData.HwInitialize = (PVIDEO_HW_INITIALIZE)GlintInitialize;

    return VideoPortInitialize(pDriver, pRegistry, &HwInitData, NULL); // FINDING: init-missing-core-callback: HwStartIO is not set
}
