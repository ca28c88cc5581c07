// RUN: %check-case %s
// The interrupt routine as a function that reads a line.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI QvWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI QvWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI QvReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvReadData(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvInterrupt(PVOID HwDeviceExtension);

BOOLEAN QvReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control = {0};

    Control.Size = sizeof(Control);
    Control.I2CCallbacks.WriteClockLine = QvWriteClock;
    Control.I2CCallbacks.WriteDataLine = QvWriteData;
    Control.I2CCallbacks.ReadClockLine = QvInterrupt;
    Control.I2CCallbacks.ReadDataLine = QvReadData;
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128);
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = QvFindAdapter;
    InitData.HwInitialize = QvInitialize;
    InitData.HwStartIO = QvStartIO;
    InitData.HwInterrupt = QvInterrupt; // FINDING: callback-role-conflict: QvInterrupt
    return VideoPortInitialize(Argument1, Argument2, &InitData, NULL);
}
