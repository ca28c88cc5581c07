// RUN: %check-case --checks=videoport-init-reset-hw-with-interrupt %s
// Both or neither, by the same test.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI HwVidInterrupt(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);
ULONG HwVidIrq(VOID);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;
    ULONG Irq = HwVidIrq();

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = HwVidFindAdapter;
    hwInitData.HwInitialize = HwVidInitialize;
    hwInitData.HwStartIO = HwVidStartIO;
    if (Irq)
        hwInitData.HwInterrupt = HwVidInterrupt;
    hwInitData.HwResetHw = Irq ? HwVidResetHw : NULL;

    return VideoPortInitialize(Context1, Context2, &hwInitData, NULL);
}
