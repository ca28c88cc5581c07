// RUN: %check-case %s
// A helper that a callback calls.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

static PVOID First, Second;
VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VP_STATUS RegisterAgain(VOID)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = TridentFindAdapter;
    Data.HwInitialize = TridentInitialize;
    Data.HwStartIO = TridentStartIO;
    return VideoPortInitialize(First, Second, &Data, NULL); // FINDING: entry-initialize-elsewhere: VideoPortInitialize may be called only from DriverEntry
}

BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension)
{
    return RegisterAgain() == NO_ERROR;

}

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    First = Context1;
    Second = Context2;
    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = TridentFindAdapter;
    VideoHwInitData.HwInitialize = TridentInitialize;
    VideoHwInitData.HwStartIO = TridentStartIO;

    return VideoPortInitialize(Context1, Context2, &VideoHwInitData, NULL);
}
