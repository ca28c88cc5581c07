// RUN: %check-case %s
// Both are set on one path and neither on the other.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VIDEO_ACCESS_RANGE LegacyRanges[] = {
    {{{0x3B0}}, 12, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0x3C0}}, 32, 1, 1, 1, VIDEO_RANGE_10_BIT_DECODE},
    {{{0xA0000}}, 0x20000, 0, 1, 1},
};
BOOLEAN MgaIsVga(VOID);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;
    BOOLEAN Vga = MgaIsVga();

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = MgaFindAdapter;
    InitializationData.HwInitialize = MgaInitialize;
    InitializationData.HwStartIO = MgaStartIO;
    if (Vga)
        InitializationData.HwLegacyResourceList = LegacyRanges;
    InitializationData.HwLegacyResourceCount = Vga ? RTL_NUMBER_OF(LegacyRanges) : 0;

    return VideoPortInitialize(Context1, Context2, &InitializationData, NULL);
}
