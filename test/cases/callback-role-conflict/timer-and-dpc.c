// RUN: %check-case --targets=x86_64-w64-mingw32 %s
// HwTimer's function as a DPC, with the parameters of a DPC.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI CardTick(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, CardTick, NULL);
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = CardFindAdapter;
    InitData.HwInitialize = CardInitialize;
    InitData.HwStartIO = CardStartIO;
    InitData.HwInterrupt = CardInterrupt;
    InitData.HwTimer = (PVIDEO_HW_TIMER)CardTick; // FINDING: callback-type-mismatch: CardTick // FINDING: callback-role-conflict: CardTick
    return VideoPortInitialize(Argument1, Argument2, &InitData, NULL);
}
