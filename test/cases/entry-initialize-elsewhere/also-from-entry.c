// RUN: %check-case %s
// A helper that DriverEntry calls, rightly, and a callback as well.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

static PVOID First, Second;
VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VP_STATUS Register(PVOID One, PVOID Two)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = GlintFindAdapter;
    Data.HwInitialize = GlintInitialize;
    Data.HwStartIO = GlintStartIO;
    return VideoPortInitialize(One, Two, &Data, NULL); // FINDING: entry-initialize-elsewhere: VideoPortInitialize may be called only from DriverEntry
}

BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension)
{
    return Register(First, Second) == NO_ERROR;

}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    First = Context1;
    Second = Context2;
    return Register(Context1, Context2);
}
