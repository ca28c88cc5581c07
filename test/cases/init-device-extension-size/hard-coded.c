// RUN: %check-case %s
// A number from before the structure grew.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

typedef struct _CARD {
    PULONG Registers;
    PUCHAR FrameBuffer;
    ULONG Mode;
    UCHAR Palette[768];
} CARD, *PCARD;

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension)
{
    PCARD Card = HwDeviceExtension;

    Card->Mode = 3;

    return TRUE;
}

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = TridentFindAdapter;
    InitializationData.HwInitialize = TridentInitialize;
    InitializationData.HwStartIO = TridentStartIO;
    InitializationData.HwDeviceExtensionSize = 128; // FINDING: init-device-extension-size: HwDeviceExtensionSize is 128, but TridentInitialize takes the device extension for a CARD of

    return VideoPortInitialize(DriverObject, RegistryPath, &InitializationData, NULL);
}
