// RUN: %check-case %s
// Two calls that cover the structure together, the second one by address arithmetic.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA);
    VideoPortZeroMemory((PUCHAR)&hwInitData + SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA,
                        sizeof(hwInitData) - SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = TsengFindAdapter;
    hwInitData.HwInitialize = TsengInitialize;
    hwInitData.HwStartIO = TsengStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &hwInitData, NULL);
}
