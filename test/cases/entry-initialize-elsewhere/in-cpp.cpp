// RUN: %check-case %s
// C++.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

static PVOID First, Second;
extern "C" VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
extern "C" BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
extern "C" BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VP_STATUS RegisterAgain(VOID)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = TsengFindAdapter;
    Data.HwInitialize = TsengInitialize;
    Data.HwStartIO = TsengStartIO;
    return VideoPortInitialize(First, Second, &Data, NULL); // FINDING: entry-initialize-elsewhere: VideoPortInitialize may be called only from DriverEntry
}

extern "C" BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension)
{
  RegisterAgain();
    return TRUE;
}

extern "C" ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    First = Argument1;
    Second = Argument2;
    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = TsengFindAdapter;
    HwInitData.HwInitialize = TsengInitialize;
    HwInitData.HwStartIO = TsengStartIO;

    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
}
