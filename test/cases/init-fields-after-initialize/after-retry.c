// RUN: %check-case %s
// The last of several calls has been made.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = TsengFindAdapter;
    HwInitData.HwInitialize = TsengInitialize;
    HwInitData.HwStartIO = TsengStartIO;

    Status = VideoPortInitialize(Context1, Context2, &HwInitData, NULL);
    HwInitData.HwInitDataSize = SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA;
    if (Status != NO_ERROR)
        Status = VideoPortInitialize(Context1, Context2, &HwInitData, NULL);
    HwInitData.HwDeviceExtensionSize = 64; // FINDING: init-fields-after-initialize: HwDeviceExtensionSize is set after

    return Status;
}
