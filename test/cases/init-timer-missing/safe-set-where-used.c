// RUN: %check-case %s
// The timer is set for some cards only; whether it is started for just those cannot be seen from here.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI MgaTimer(PVOID HwDeviceExtension);

BOOLEAN MgaHasTimer(VOID);

BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension)
{
    VideoPortStartTimer(HwDeviceExtension);
    return TRUE;
}

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = MgaFindAdapter;
    InitializationData.HwInitialize = MgaInitialize;
    InitializationData.HwStartIO = MgaStartIO;
    if (MgaHasTimer())
        InitializationData.HwTimer = MgaTimer;

    return VideoPortInitialize(pDriver, pRegistry, &InitializationData, NULL);
}
