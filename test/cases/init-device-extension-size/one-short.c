// RUN: %check-case %s
// One byte short.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _CARD {
    PULONG Registers;
    PUCHAR FrameBuffer;
    ULONG Mode;
    UCHAR Palette[768];
} CARD, *PCARD;

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension)
{
    PCARD Card = HwDeviceExtension;

    Card->Mode = 3;

    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = CirrusFindAdapter;
    InitializationData.HwInitialize = CirrusInitialize;
    InitializationData.HwStartIO = CirrusStartIO;
    InitializationData.HwDeviceExtensionSize = sizeof(CARD) - 1; // FINDING: init-device-extension-size: but CirrusInitialize takes

    return VideoPortInitialize(DriverObject, RegistryPath, &InitializationData, NULL);
}
