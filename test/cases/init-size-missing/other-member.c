// RUN: %check-case %s
// The size of the structure is stored as the size of the device extension.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwDeviceExtensionSize = sizeof(hwInitData);
    hwInitData.HwFindAdapter = TridentFindAdapter;
    hwInitData.HwInitialize = TridentInitialize;
    hwInitData.HwStartIO = TridentStartIO;

    return VideoPortInitialize(Context1, Context2, &hwInitData, NULL); // FINDING: init-size-missing: HwInitDataSize is not set
}
