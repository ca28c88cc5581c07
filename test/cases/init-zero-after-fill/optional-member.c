// RUN: %check-case %s
// The timer is set before the structure is zeroed, and lost.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI SisTimer(PVOID HwDeviceExtension);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    hwInitData.HwTimer = SisTimer;
    hwInitData.HwDeviceExtensionSize = 1024;
    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData)); // FINDING: init-zero-after-fill: HwDeviceExtensionSize and HwTimer
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = SisFindAdapter;
    hwInitData.HwInitialize = SisInitialize;
    hwInitData.HwStartIO = SisStartIO;

    return VideoPortInitialize(Context1, Context2, &hwInitData, NULL);
}
