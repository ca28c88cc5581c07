// RUN: %check-case %s
// A helper of the driver's own, which takes any memory.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VOID ClearMemory(PVOID Memory, ULONG Length)
{
    VideoPortZeroMemory(Memory, Length);
}

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    ClearMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = MgaFindAdapter;
    HwInitData.HwInitialize = MgaInitialize;
    HwInitData.HwStartIO = MgaStartIO;

    return VideoPortInitialize(pDriver, pRegistry, &HwInitData, NULL);
}
