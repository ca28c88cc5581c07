// RUN: %check-case %s
// A helper sets it through a cast.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI MgaTimer(PVOID HwDeviceExtension);

static VOID SetTimer(PVIDEO_HW_INITIALIZATION_DATA Data, PVIDEO_HW_TIMER Routine)
{
    Data->HwTimer = Routine;
}

BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension)
{
    VideoPortStartTimer(HwDeviceExtension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = MgaFindAdapter;
    hwInitData.HwInitialize = MgaInitialize;
    hwInitData.HwStartIO = MgaStartIO;
    SetTimer(&hwInitData, (PVIDEO_HW_TIMER)MgaTimer);

    return VideoPortInitialize(DriverObject, RegistryPath, &hwInitData, NULL);
}
