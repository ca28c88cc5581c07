// RUN: %check-case --targets=i686-w64-mingw32 %s -- -mrtd
// The compiler is told to use stdcall, and nothing says NTAPI.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                          PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID WeitekTimer(PVOID HwDeviceExtension);
VOID WeitekDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN WeitekInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, (PMINIPORT_DPC_ROUTINE)WeitekDpc, NULL);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = WeitekFindAdapter;
    VideoHwInitData.HwInitialize = WeitekInitialize;
    VideoHwInitData.HwStartIO = WeitekStartIO;
    VideoHwInitData.HwInterrupt = WeitekInterrupt;
    VideoHwInitData.HwTimer = (PVIDEO_HW_TIMER)WeitekTimer;
    return VideoPortInitialize(Context1, Context2, &VideoHwInitData, NULL);
}
