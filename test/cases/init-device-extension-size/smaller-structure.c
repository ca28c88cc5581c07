// RUN: %check-case %s
// The size of an older, smaller structure.

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

typedef struct _OLD_CARD {
    PULONG Registers;
    ULONG Mode;
} OLD_CARD;

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension)
{
    PCARD Card = HwDeviceExtension;

    Card->Mode = 3;

    return TRUE;
}

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = MachFindAdapter;
    VideoHwInitData.HwInitialize = MachInitialize;
    VideoHwInitData.HwStartIO = MachStartIO;
    VideoHwInitData.HwDeviceExtensionSize = sizeof(OLD_CARD); // FINDING: init-device-extension-size: but MachInitialize takes the device extension for a CARD of

    return VideoPortInitialize(pDriver, pRegistry, &VideoHwInitData, NULL);
}
