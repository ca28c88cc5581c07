// RUN: %check-case %s
// The helper that fills the structure forgets HwFindAdapter.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID FillCallbacks(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwInitialize = MgaInitialize;
    Data->HwStartIO = MgaStartIO;
}

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(HwInitData);
    FillCallbacks(&HwInitData);

    return VideoPortInitialize(pDriver, pRegistry, &HwInitData, NULL); // FINDING: init-missing-core-callback: HwFindAdapter is not set
}
