// RUN: %check-case %s
// The size of the pointer type, whose name differs by one letter.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(PVIDEO_HW_INITIALIZATION_DATA)); // FINDING: init-zero-wrong-size: the size of a pointer
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = MachFindAdapter;
    hwInitData.HwInitialize = MachInitialize;
    hwInitData.HwStartIO = MachStartIO;

    return VideoPortInitialize(pDriver, pRegistry, &hwInitData, NULL);
}
