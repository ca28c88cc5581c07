// RUN: %check-case %s
// Only the NT 4.0 part is zeroed, and only the NT 4.0 part is handed over.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = GlintFindAdapter;
    HwInitData.HwInitialize = GlintInitialize;
    HwInitData.HwStartIO = GlintStartIO;
    HwInitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;

    return VideoPortInitialize(pDriver, pRegistry, &HwInitData, NULL);
}
