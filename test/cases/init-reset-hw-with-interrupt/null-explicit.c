// RUN: %check-case --checks=videoport-init-reset-hw-with-interrupt %s
// HwResetHw is NULL by a statement of its own.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI HwVidInterrupt(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = HwVidFindAdapter;
    hwInitData.HwInitialize = HwVidInitialize;
    hwInitData.HwStartIO = HwVidStartIO;
    hwInitData.HwInterrupt = HwVidInterrupt;
    hwInitData.HwResetHw = NULL;

    return VideoPortInitialize(Context1, Context2, &hwInitData, NULL); // FINDING: init-reset-hw-with-interrupt: HwInterrupt is set, but HwResetHw is not
}
