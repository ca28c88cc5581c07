// RUN: %check-case %s
// A structure with static storage starts with a size of zero.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VIDEO_HW_INITIALIZATION_DATA InitData;

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    InitData.HwFindAdapter = GlintFindAdapter;
    InitData.HwInitialize = GlintInitialize;
    InitData.HwStartIO = GlintStartIO;

    return VideoPortInitialize(Argument1, Argument2, &InitData, NULL); // FINDING: init-size-missing: HwInitDataSize is not set
}
