// RUN: %check-case %s
// A test chooses between two sizes, neither of which includes the member.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN HwVidOld(VOID);

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = HwVidFindAdapter;
    hwInitData.HwInitialize = HwVidInitialize;
    hwInitData.HwStartIO = HwVidStartIO;
    hwInitData.HwInitDataSize = HwVidOld() ? FIELD_OFFSET(VIDEO_HW_INITIALIZATION_DATA, HwTimer)
                                : SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    hwInitData.HwChildDeviceExtensionSize = 64; // FINDING: init-size-excludes-field: HwChildDeviceExtensionSize is set

    return VideoPortInitialize(pDriver, pRegistry, &hwInitData, NULL);
}
