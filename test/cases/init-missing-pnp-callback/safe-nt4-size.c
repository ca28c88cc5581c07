// RUN: %check-case %s
// The NT 4.0 structure has no room for the three.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = MachFindAdapter;
    hwInitData.HwInitialize = MachInitialize;
    hwInitData.HwStartIO = MachStartIO;
    hwInitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    return VideoPortInitialize(pDriver, pRegistry, &hwInitData, NULL);
}
