// RUN: %check-case %s
// Never set.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _CARD {
    PULONG Registers;
    PUCHAR FrameBuffer;
    ULONG Mode;
    UCHAR Palette[768];
} CARD, *PCARD;

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension)
{
    PCARD Card = HwDeviceExtension;

    Card->Mode = 3;

    return TRUE;
}

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = VgaFindAdapter;
    VideoHwInitData.HwInitialize = VgaInitialize;
    VideoHwInitData.HwStartIO = VgaStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, NULL); // FINDING: init-device-extension-size: HwDeviceExtensionSize is not set, but VgaInitialize takes the device extension for a CARD of
}
