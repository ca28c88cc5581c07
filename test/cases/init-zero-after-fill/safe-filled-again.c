// RUN: %check-case %s
// What was set too early is set again after zeroing.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    VideoPortZeroMemory(Data, sizeof(*Data));
    Data->HwInitDataSize = sizeof(*Data);
    Data->HwFindAdapter = TridentFindAdapter;
    Data->HwInitialize = TridentInitialize;
    Data->HwStartIO = TridentStartIO;
}

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoHwInitData.HwInitDataSize = sizeof(VideoHwInitData);
    Fill(&VideoHwInitData);
    return VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
}
