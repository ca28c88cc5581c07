// RUN: %check-case %s
// A member of a local structure is zeroed with it, and copied to a member of a static one.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static struct {
    VIDEO_HW_INITIALIZATION_DATA Data;
    ULONG Attempts;
} Kept;

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    struct {
        ULONG Version;
        VIDEO_HW_INITIALIZATION_DATA Data;
        ULONG Last;
    } Work;
    PVIDEO_HW_INITIALIZATION_DATA Data = &Work.Data;

    RtlZeroMemory(&Work, sizeof(Work));
    Data->HwInitDataSize = sizeof(Work.Data);
    Work.Data.HwFindAdapter = CirrusFindAdapter;
    Data->HwInitialize = CirrusInitialize;
    Work.Data.HwStartIO = CirrusStartIO;
    Kept.Data = Work.Data;
    Kept.Attempts = 1;
    return VideoPortInitialize(pDriver, pRegistry, &Kept.Data, NULL);
}
