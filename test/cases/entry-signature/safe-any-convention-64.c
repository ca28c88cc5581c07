// RUN: %check-case --targets=x86_64-w64-mingw32 %s
// On the 64-bit target there is one convention.

#define _NTOSDEF_
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG DriverEntry(PVOID One, PVOID Two)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = TsengFindAdapter;
    HwInitData.HwInitialize = TsengInitialize;
    HwInitData.HwStartIO = TsengStartIO;
    return VideoPortInitialize(One, Two, &HwInitData, NULL);
}
