// RUN: %check-case %s
// A routine that is passed individually, a DPC.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static PVOID First, Second;
static VIDEO_HW_INITIALIZATION_DATA Kept;

static VOID NTAPI Dpc(PVOID HwDeviceExtension, PVOID Context)
{
    VideoPortInitialize(First, Second, &Kept, NULL); // FINDING: entry-initialize-elsewhere: VideoPortInitialize may be called only from DriverEntry
}

BOOLEAN WeitekQueue(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, Dpc, NULL);
}

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    First = pDriver;
    Second = pRegistry;
    Kept.HwInitDataSize = sizeof(Kept);
    Kept.HwFindAdapter = WeitekFindAdapter;
    Kept.HwInitialize = WeitekInitialize;
    Kept.HwStartIO = WeitekStartIO;
    return VideoPortInitialize(pDriver, pRegistry, &Kept, NULL);
}
