// RUN: %check-case %s
// A constant expression.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
enum { DEVICES = 2 };

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = MachFindAdapter;
    InitData.HwInitialize = MachInitialize;
    InitData.HwStartIO = MachStartIO;
    InitData.StartingDeviceNumber = sizeof(ULONG) * DEVICES; // FINDING: init-starting-device-number: StartingDeviceNumber must be zero

    return VideoPortInitialize(pDriver, pRegistry, &InitData, NULL);
}
