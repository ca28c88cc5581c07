// RUN: %check-case %s
// The length depends on the system, and so does nothing else.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN TsengRunsOnNt4(VOID);

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    ULONG Length = sizeof(HwInitData);

    if (TsengRunsOnNt4())
        Length = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    VideoPortZeroMemory(&HwInitData, Length); // FINDING: init-zero-wrong-size: are zeroed
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = TsengFindAdapter;
    HwInitData.HwInitialize = TsengInitialize;
    HwInitData.HwStartIO = TsengStartIO;

    return VideoPortInitialize(pDriver, pRegistry, &HwInitData, NULL);
}
