// RUN: %check-case %s
// Harmless in practice, so nothing is said unless somebody asks.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VIDEO_HW_INITIALIZATION_DATA hwInitData;

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = CirrusFindAdapter;
    hwInitData.HwInitialize = CirrusInitialize;
    hwInitData.HwStartIO = CirrusStartIO;

    return VideoPortInitialize(Argument1, Argument2, &hwInitData, NULL);
}
