// RUN: %check-case %s
// A callback of another role calls the interrupt routine itself.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI MachInterrupt(PVOID HwDeviceExtension)
{
    return *(PULONG)HwDeviceExtension != 0;
}

VOID NTAPI MachTimer(PVOID HwDeviceExtension)
{
    MachInterrupt(HwDeviceExtension);
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = MachFindAdapter;
    InitData.HwInitialize = MachInitialize;
    InitData.HwStartIO = MachStartIO;
    InitData.HwInterrupt = MachInterrupt;
    InitData.HwTimer = MachTimer;
    InitData.HwDeviceExtensionSize = sizeof(ULONG);
    return VideoPortInitialize(Argument1, Argument2, &InitData, NULL);
}
