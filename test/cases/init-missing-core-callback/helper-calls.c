// RUN: %check-case %s
// A helper receives the structure and makes the call, where the finding belongs.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VP_STATUS Register(PVOID First, PVOID Second, PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    return VideoPortInitialize(First, Second, Data, NULL); // FINDING: init-missing-core-callback: HwStartIO is not set
}

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwFindAdapter = WeitekFindAdapter;
    HwInitData.HwInitialize = WeitekInitialize;

    return Register(pDriver, pRegistry, &HwInitData);
}
