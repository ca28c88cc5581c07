// RUN: %check-case %s
// Success or not.

#define _NTOSDEF_
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI DriverEntry(PVOID One, PVOID Two) // FINDING: entry-signature: DriverEntry is not ULONG DriverEntry(PVOID Context1, PVOID Context2): it returns a 32-bit status
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = TsengFindAdapter;
    hwInitData.HwInitialize = TsengInitialize;
    hwInitData.HwStartIO = TsengStartIO;
    return VideoPortInitialize(One, Two, &hwInitData, NULL);
}
