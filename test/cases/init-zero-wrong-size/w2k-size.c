// RUN: %check-case %s
// The last member is left out.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA); // FINDING: init-zero-wrong-size: Reserved holds garbage
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = WeitekFindAdapter;
    hwInitData.HwInitialize = WeitekInitialize;
    hwInitData.HwStartIO = WeitekStartIO;

    return VideoPortInitialize(pDriver, pRegistry, &hwInitData, NULL);
}
