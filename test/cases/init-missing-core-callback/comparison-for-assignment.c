// RUN: %check-case %s
// A doubled equals sign: the statement compares and sets nothing.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(InitData);
    InitData.HwFindAdapter = GlintFindAdapter;
    InitData.HwInitialize == GlintInitialize;
    InitData.HwStartIO = GlintStartIO;

    return VideoPortInitialize(Context1, Context2, &InitData, NULL); // FINDING: init-missing-core-callback: HwInitialize is not set
}
