// RUN: %check-case %s
// There is a helper that zeroes, but a condition that never holds guards it.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static const BOOLEAN ClearFirst = FALSE;

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    if (ClearFirst)
        VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = HwVidFindAdapter;
    HwInitData.HwInitialize = HwVidInitialize;
    HwInitData.HwStartIO = HwVidStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, NULL); // FINDING: init-not-zeroed: the initialization data is not zeroed
}
