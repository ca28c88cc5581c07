// RUN: %check-case %s
// Only the second head gets a number.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN TridentSecondHead(VOID);

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = TridentFindAdapter;
    hwInitData.HwInitialize = TridentInitialize;
    hwInitData.HwStartIO = TridentStartIO;
    if (TridentSecondHead())
        hwInitData.StartingDeviceNumber = 1; // FINDING: init-starting-device-number: StartingDeviceNumber must be zero

    return VideoPortInitialize(pDriver, pRegistry, &hwInitData, NULL);
}
