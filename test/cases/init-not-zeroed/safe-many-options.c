// RUN: %check-case %s
// More independent options than can be looked at one by one.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
ULONG MgaOptions(VOID);

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    ULONG Options = MgaOptions();

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = MgaFindAdapter;
    HwInitData.HwInitialize = MgaInitialize;
    HwInitData.HwStartIO = MgaStartIO;
    if (Options & 0x1)
        HwInitData.HwDeviceExtensionSize += 1;
    if (Options & 0x2)
        HwInitData.HwDeviceExtensionSize += 2;
    if (Options & 0x4)
        HwInitData.HwDeviceExtensionSize += 3;
    if (Options & 0x8)
        HwInitData.HwDeviceExtensionSize += 4;
    if (Options & 0x10)
        HwInitData.HwDeviceExtensionSize += 5;
    if (Options & 0x20)
        HwInitData.HwDeviceExtensionSize += 6;
    if (Options & 0x40)
        HwInitData.HwDeviceExtensionSize += 7;
    if (Options & 0x80)
        HwInitData.HwDeviceExtensionSize += 8;
    if (Options & 0x100)
        HwInitData.HwDeviceExtensionSize += 9;
    if (Options & 0x200)
        HwInitData.HwDeviceExtensionSize += 10;
    if (Options & 0x400)
        HwInitData.HwDeviceExtensionSize += 11;
    if (Options & 0x800)
        HwInitData.HwDeviceExtensionSize += 12;
    if (Options & 0x1000)
        HwInitData.HwDeviceExtensionSize += 13;
    if (Options & 0x2000)
        HwInitData.HwDeviceExtensionSize += 14;

    return VideoPortInitialize(pDriver, pRegistry, &HwInitData, NULL);
}
