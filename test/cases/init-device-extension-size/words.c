// RUN: %check-case %s
// The size in words.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _CARD {
    PULONG Registers;
    PUCHAR FrameBuffer;
    ULONG Mode;
    UCHAR Palette[768];
} CARD, *PCARD;

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension)
{
    PCARD Card = HwDeviceExtension;

    Card->Mode = 3;

    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = MachFindAdapter;
    hwInitData.HwInitialize = MachInitialize;
    hwInitData.HwStartIO = MachStartIO;
    hwInitData.HwDeviceExtensionSize = sizeof(CARD) / sizeof(ULONG); // FINDING: init-device-extension-size: but MachInitialize takes

    return VideoPortInitialize(pDriver, pRegistry, &hwInitData, NULL);
}
