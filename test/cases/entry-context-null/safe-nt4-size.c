// RUN: %check-case %s
// A driver for Windows NT 4.0 only, which may have a context.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static ULONG Context;

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = TridentFindAdapter;
    HwInitData.HwInitialize = TridentInitialize;
    HwInitData.HwStartIO = TridentStartIO;
    HwInitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;

    return VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, &Context);
}
