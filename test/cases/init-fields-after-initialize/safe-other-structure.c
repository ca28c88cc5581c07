// RUN: %check-case %s
// Another structure is set after the call.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI WeitekTimer(PVOID HwDeviceExtension);
static VIDEO_HW_INITIALIZATION_DATA Remembered;

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = WeitekFindAdapter;
    HwInitData.HwInitialize = WeitekInitialize;
    HwInitData.HwStartIO = WeitekStartIO;

    Status = VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, NULL);
    Remembered.HwTimer = WeitekTimer;
    Remembered.HwInitDataSize = HwInitData.HwInitDataSize;

    return Status;
}
