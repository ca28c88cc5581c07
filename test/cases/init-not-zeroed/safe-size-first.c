// RUN: %check-case %s
// The size is stored first and the rest of the structure zeroed behind it.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    InitData.HwInitDataSize = sizeof(InitData);
    VideoPortZeroMemory((PUCHAR)&InitData + sizeof(ULONG), sizeof(InitData) - sizeof(ULONG));
    InitData.HwFindAdapter = TsengFindAdapter;
    InitData.HwInitialize = TsengInitialize;
    InitData.HwStartIO = TsengStartIO;

    return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
