// RUN: %check-case %s
// The lower one by a conditional expression.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI OldFindAdapter(PVOID Extension, PVOID Context, PWSTR Arguments, PVIDEO_PORT_CONFIG_INFO Config,
                               PUCHAR Again);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;
    VP_STATUS Status;
    VP_STATUS Second;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = TsengFindAdapter;
    InitData.HwInitialize = TsengInitialize;
    InitData.HwStartIO = TsengStartIO;
    Status = VideoPortInitialize(Context1, Context2, &InitData, NULL);
    InitData.HwFindAdapter = OldFindAdapter;
    Second = VideoPortInitialize(Context1, Context2, &InitData, NULL);

    return Status < Second ? Status : Second;
}
