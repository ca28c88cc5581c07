// RUN: %check-case %s
// Only the size is set too early.

#include <string.h>
#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoHwInitData.HwInitDataSize = sizeof(VideoHwInitData);
    memset(&VideoHwInitData, 0, sizeof(VideoHwInitData)); // FINDING: init-zero-after-fill: HwInitDataSize
    VideoHwInitData.HwFindAdapter = GlintFindAdapter;
    VideoHwInitData.HwInitialize = GlintInitialize;
    VideoHwInitData.HwStartIO = GlintStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL);
}
