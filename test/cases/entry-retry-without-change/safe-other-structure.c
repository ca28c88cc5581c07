// RUN: %check-case %s
// Another structure.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;
    VP_STATUS Status;
    VIDEO_HW_INITIALIZATION_DATA Old = {SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA, Internal, TsengFindAdapter, TsengInitialize, NULL,
                                        TsengStartIO};

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = TsengFindAdapter;
    hwInitData.HwInitialize = TsengInitialize;
    hwInitData.HwStartIO = TsengStartIO;
    Status = VideoPortInitialize(Context1, Context2, &hwInitData, NULL);
    if (Status != NO_ERROR)
        Status = VideoPortInitialize(Context1, Context2, &Old, NULL);

    return Status;
}
