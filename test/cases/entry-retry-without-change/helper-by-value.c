// RUN: %check-case %s
// The helper changes its own copy.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VOID Shrink(VIDEO_HW_INITIALIZATION_DATA Data)
{
    Data.HwInitDataSize = SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = GlintFindAdapter;
    InitData.HwInitialize = GlintInitialize;
    InitData.HwStartIO = GlintStartIO;
    Status = VideoPortInitialize(Context1, Context2, &InitData, NULL);
    Shrink(InitData);
    if (Status != NO_ERROR)
        Status = VideoPortInitialize(Context1, Context2, &InitData, NULL); // FINDING: entry-retry-without-change: VideoPortInitialize is called again with the same initialization data

    return Status;
}
