// RUN: %check-case --checks=videoport-init-reset-hw-with-interrupt %s
// An interrupt, and nothing that quiets it.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI MachInterrupt(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = MachFindAdapter;
    InitData.HwInitialize = MachInitialize;
    InitData.HwStartIO = MachStartIO;
    InitData.HwInterrupt = MachInterrupt;

    return VideoPortInitialize(Context1, Context2, &InitData, NULL); // FINDING: init-reset-hw-with-interrupt: HwInterrupt is set, but HwResetHw is not
}
