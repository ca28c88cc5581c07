// RUN: %check-case --checks=videoport-init-reset-hw-with-interrupt %s
// An NT 4.0 structure, which has HwResetHw too.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI SisInterrupt(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = SisFindAdapter;
    hwInitData.HwInitialize = SisInitialize;
    hwInitData.HwStartIO = SisStartIO;
    hwInitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    hwInitData.HwInterrupt = (PVIDEO_HW_INTERRUPT)SisInterrupt;

    return VideoPortInitialize(Context1, Context2, &hwInitData, NULL); // FINDING: init-reset-hw-with-interrupt: HwInterrupt is set, but HwResetHw is not
}
