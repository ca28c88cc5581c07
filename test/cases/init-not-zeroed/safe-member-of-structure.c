// RUN: %check-case %s
// The initialization data is a member of a structure that is zeroed as a whole.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

struct Startup {
    ULONG Attempts;
    VIDEO_HW_INITIALIZATION_DATA Data;
};

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    struct Startup Startup;

    VideoPortZeroMemory(&Startup, sizeof(Startup));
    Startup.Data.HwInitDataSize = sizeof(Startup.Data);
    Startup.Data.HwFindAdapter = CirrusFindAdapter;
    Startup.Data.HwInitialize = CirrusInitialize;
    Startup.Data.HwStartIO = CirrusStartIO;
    return VideoPortInitialize(pDriver, pRegistry, &Startup.Data, NULL);
}
