// RUN: %check-case %s
// Both sizes of the retry exclude the member.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VP_STATUS NTAPI GlintQueryInterface(PVOID HwDeviceExtension, PQUERY_INTERFACE Request);

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = GlintFindAdapter;
    hwInitData.HwInitialize = GlintInitialize;
    hwInitData.HwStartIO = GlintStartIO;
    hwInitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    hwInitData.HwQueryInterface = GlintQueryInterface; // FINDING: init-size-excludes-field: HwQueryInterface is set

    Status = VideoPortInitialize(pDriver, pRegistry, &hwInitData, NULL);
    if (Status != NO_ERROR) {
        hwInitData.HwInitDataSize = FIELD_OFFSET(VIDEO_HW_INITIALIZATION_DATA, HwResetHw);
        Status = VideoPortInitialize(pDriver, pRegistry, &hwInitData, NULL);
    }

    return Status;
}
