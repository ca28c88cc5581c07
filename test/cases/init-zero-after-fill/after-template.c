// RUN: %check-case %s
// A template is copied and then wiped.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static const VIDEO_HW_INITIALIZATION_DATA Template = {
    .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA),
    .HwFindAdapter = TsengFindAdapter,
    .HwInitialize = TsengInitialize,
    .HwStartIO = TsengStartIO,
};

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortMoveMemory(&hwInitData, (PVOID)&Template, sizeof(hwInitData));
    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData)); // FINDING: init-zero-after-fill: HwInitDataSize, HwFindAdapter and 2 other fields

    return VideoPortInitialize(Context1, Context2, &hwInitData, NULL);
}
