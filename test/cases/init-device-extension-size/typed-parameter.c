// RUN: %check-case %s
// The callback's parameter has the structure's type, behind a cast at the registration.

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

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI MachTimer(PCARD Card)
{
    Card->Mode++;
}

VOID MachBlink(PVOID HwDeviceExtension)
{
    VideoPortStartTimer(HwDeviceExtension);
}

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = MachFindAdapter;
    InitializationData.HwInitialize = MachInitialize;
    InitializationData.HwStartIO = MachStartIO;
    InitializationData.HwTimer = (PVIDEO_HW_TIMER)MachTimer;

    return VideoPortInitialize(Argument1, Argument2, &InitializationData, NULL); // FINDING: init-device-extension-size: HwDeviceExtensionSize is not set, but MachTimer takes the device extension for a CARD of
}
