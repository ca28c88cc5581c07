// RUN: %check-case %s
// In the callback where drivers do this.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI WeitekWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI WeitekWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI WeitekReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekReadData(PVOID HwDeviceExtension);

VP_STATUS NTAPI WeitekSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);
VP_STATUS NTAPI WeitekGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);

VP_STATUS NTAPI WeitekChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo, PVIDEO_CHILD_TYPE VideoChildType,
                          PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused)
{
    DDC_CONTROL Control = {0};

    if (ChildEnumInfo->ChildIndex != 1)
        return VIDEO_ENUM_NO_MORE_DEVICES;
    Control.Size = sizeof(Control);
    Control.I2CCallbacks.WriteClockLine = WeitekWriteClock;
    Control.I2CCallbacks.WriteDataLine = WeitekWriteData;
    Control.I2CCallbacks.ReadClockLine = WeitekReadClock;
    Control.I2CCallbacks.ReadDataLine = WeitekReadData;
    *VideoChildType = Monitor;
    *UId = 0x100;
    *pUnused = 0;
    VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, pChildDescriptor, ChildEnumInfo->ChildDescriptorSize);
    return VIDEO_ENUM_MORE_DEVICES;
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = WeitekFindAdapter;
    InitData.HwInitialize = WeitekInitialize;
    InitData.HwStartIO = WeitekStartIO;
    InitData.HwSetPowerState = WeitekSetPower;
    InitData.HwGetPowerState = WeitekGetPower;
    InitData.HwGetVideoChildDescriptor = WeitekChild;
    return VideoPortInitialize(Argument1, Argument2, &InitData, NULL);
}
