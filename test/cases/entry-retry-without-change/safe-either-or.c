// RUN: %check-case %s
// One call on each path.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN WeitekIsIsa(VOID);

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = WeitekFindAdapter;
    HwInitData.HwInitialize = WeitekInitialize;
    HwInitData.HwStartIO = WeitekStartIO;
    if (WeitekIsIsa())
        Status = VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
    else
        Status = VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);

    return Status;
}
