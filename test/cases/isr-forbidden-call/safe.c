// RUN: %check-case %s
// The interrupt routine acknowledges, and leaves the rest to a DPC.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _ARK_EXTENSION {
    PUCHAR Registers;
    ULONG Pending;
} ARK_EXTENSION, *PARK_EXTENSION;

VP_STATUS NTAPI ArkFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI ArkInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI ArkStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VOID NTAPI ArkDpc(PVOID HwDeviceExtension, PVOID Context)
{
    VideoPortEnumerateChildren(HwDeviceExtension, NULL);
}

BOOLEAN NTAPI ArkInterrupt(PVOID HwDeviceExtension)
{
    PARK_EXTENSION Ark = HwDeviceExtension;
    ULONG Status = VideoPortReadRegisterUlong((PULONG)(Ark->Registers + 0x20));

    if (Status == 0)
        return FALSE;
    VideoPortWriteRegisterUlong((PULONG)(Ark->Registers + 0x20), Status);
    Ark->Pending |= Status;
    if (Status & 0x80000000)
        VideoPortLogError(Ark, NULL, ERROR_INVALID_FUNCTION, 4);
    VideoPortQueueDpc(Ark, ArkDpc, NULL);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = ArkFindAdapter;
    Data.HwInitialize = ArkInitialize;
    Data.HwStartIO = ArkStartIO;
    Data.HwInterrupt = ArkInterrupt;
    Data.HwDeviceExtensionSize = sizeof(ARK_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
