// RUN: %check-case %s
// Zeroed on both paths, in two ways.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static const VIDEO_HW_INITIALIZATION_DATA Empty;
BOOLEAN TsengFast(VOID);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    if (TsengFast())
        InitData = Empty;
    else
        VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = TsengFindAdapter;
    InitData.HwInitialize = TsengInitialize;
    InitData.HwStartIO = TsengStartIO;

    return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
