// RUN: %check-case --targets=i686-w64-mingw32 %s
// Registers instead of the stack.

#define _NTOSDEF_
#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG __fastcall DriverEntry(PVOID One, PVOID Two) // FINDING: entry-signature: DriverEntry is not ULONG DriverEntry(PVOID Context1, PVOID Context2): it uses the stdcall convention (NTAPI)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = TsengFindAdapter;
    VideoHwInitData.HwInitialize = TsengInitialize;
    VideoHwInitData.HwStartIO = TsengStartIO;
    return VideoPortInitialize(One, Two, &VideoHwInitData, NULL);
}
