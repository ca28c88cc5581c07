// RUN: %check-case %s
// The helper fills its own copy of the structure.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID FillCallbacks(VIDEO_HW_INITIALIZATION_DATA Data)
{
    Data.HwStartIO = SisStartIO;
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(hwInitData);
    hwInitData.HwFindAdapter = SisFindAdapter;
    hwInitData.HwInitialize = SisInitialize;
    FillCallbacks(hwInitData);

    return VideoPortInitialize(Argument1, Argument2, &hwInitData, NULL); // FINDING: init-missing-core-callback: HwStartIO is not set
}
