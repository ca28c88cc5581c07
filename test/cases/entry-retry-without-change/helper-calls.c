// RUN: %check-case %s
// Both calls are made by one helper.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VP_STATUS Attempt(PVOID First, PVOID Second, PVIDEO_HW_INITIALIZATION_DATA Data)
{
    return VideoPortInitialize(First, Second, Data, NULL); // FINDING: entry-retry-without-change: called again with the same initialization data
}

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
    Status = Attempt(Context1, Context2, &HwInitData);
    if (Status == ERROR_DEV_NOT_EXIST)
        Status = Attempt(Context1, Context2, &HwInitData);
    return Status;
}
