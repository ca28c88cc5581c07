// RUN: %check-case %s
// Two registrations, one of them with a timer.

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
VP_STATUS NTAPI OldFindAdapter(PVOID Extension, PVOID Context, PWSTR Arguments, PVIDEO_PORT_CONFIG_INFO Config,
                               PUCHAR Again);

VOID WeitekBlink(PVOID HwDeviceExtension)
{
    VideoPortStartTimer(HwDeviceExtension);
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    VP_STATUS Old, New;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = WeitekFindAdapter;
    HwInitData.HwInitialize = WeitekInitialize;
    HwInitData.HwStartIO = WeitekStartIO;
    New = VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, NULL);

    HwInitData.HwFindAdapter = OldFindAdapter;
    HwInitData.HwTimer = WeitekTimer;
    Old = VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, NULL);

    return Old < New ? Old : New;
}
