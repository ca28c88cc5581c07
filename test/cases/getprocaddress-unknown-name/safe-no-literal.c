// RUN: %check-case %s
// A name that is not known here.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID TsengAsk(PVOID HwDeviceExtension, PVOID Address);
VOID TsengMakeName(PUCHAR Name);
extern UCHAR TsengName[];

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    UCHAR Name[32];

    TsengMakeName(Name);
    TsengAsk(HwDeviceExtension, ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, Name));
    TsengAsk(HwDeviceExtension, ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, TsengName));
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = TsengFindAdapter;
    VideoHwInitData.HwInitialize = TsengInitialize;
    VideoHwInitData.HwStartIO = TsengStartIO;
    return VideoPortInitialize(Context1, Context2, &VideoHwInitData, NULL);
}
