// RUN: %check-case %s
// A second start is taken for done already.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static BOOLEAN Started;

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = SisFindAdapter;
    HwInitData.HwInitialize = SisInitialize;
    HwInitData.HwStartIO = SisStartIO;
    if (Started)
        return NO_ERROR; // FINDING: entry-missing-initialize: DriverEntry returns success without having called VideoPortInitialize
    Started = TRUE;

    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
}
