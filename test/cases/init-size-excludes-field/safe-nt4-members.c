// RUN: %check-case %s
// The NT 4.0 size, and no member that came later.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI MgaInterrupt(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);
VOID NTAPI MgaTimer(PVOID HwDeviceExtension);

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = MgaFindAdapter;
    InitData.HwInitialize = MgaInitialize;
    InitData.HwStartIO = MgaStartIO;
    InitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    InitData.HwInterrupt = MgaInterrupt;
    InitData.HwResetHw = MgaResetHw;
    InitData.HwTimer = MgaTimer;

    return VideoPortInitialize(pDriver, pRegistry, &InitData, NULL);
}
