// RUN: %check-case %s
// An initialiser that sets the size zeroes the rest.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData = {sizeof(VIDEO_HW_INITIALIZATION_DATA)};

    HwInitData.HwFindAdapter = CirrusFindAdapter;
    HwInitData.HwInitialize = CirrusInitialize;
    HwInitData.HwStartIO = CirrusStartIO;

    return VideoPortInitialize(Context1, Context2, &HwInitData, NULL);
}
