// RUN: %check-case %s
// The timer is set when the port has read the structure.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI TsengTimer(PVOID HwDeviceExtension);

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = TsengFindAdapter;
    hwInitData.HwInitialize = TsengInitialize;
    hwInitData.HwStartIO = TsengStartIO;

    Status = VideoPortInitialize(pDriver, pRegistry, &hwInitData, NULL); // NOTE: VideoPortInitialize is called here
    hwInitData.HwTimer = TsengTimer; // FINDING: init-fields-after-initialize: HwTimer is set after the last VideoPortInitialize call, where it has no effect

    return Status;
}
