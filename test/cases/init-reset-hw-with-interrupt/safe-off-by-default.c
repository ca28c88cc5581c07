// RUN: %check-case %s
// Advice, which nobody asked for.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI SisInterrupt(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = SisFindAdapter;
    HwInitData.HwInitialize = SisInitialize;
    HwInitData.HwStartIO = SisStartIO;
    HwInitData.HwInterrupt = SisInterrupt;

    return VideoPortInitialize(Context1, Context2, &HwInitData, NULL);
}
