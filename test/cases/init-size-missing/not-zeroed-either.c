// RUN: %check-case %s
// Neither zeroed nor sized: the size is garbage as well.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    InitData.HwFindAdapter = TridentFindAdapter;
    InitData.HwInitialize = TridentInitialize;
    InitData.HwStartIO = TridentStartIO;

    // FINDING@+2: init-size-missing: HwInitDataSize is not set
    // FINDING@+1: init-not-zeroed: garbage
    return VideoPortInitialize(pDriver, pRegistry, &InitData, NULL);
}
