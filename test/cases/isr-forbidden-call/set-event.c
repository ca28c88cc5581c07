// RUN: %check-case %s
// Signals an event itself.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _ARK_EXTENSION {
    PVOID Event;
} ARK_EXTENSION, *PARK_EXTENSION;

VP_STATUS NTAPI ArkFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI ArkInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI ArkStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI ArkInterrupt(PVOID HwDeviceExtension)
{
    PARK_EXTENSION Ark = HwDeviceExtension;

    VideoPortSetEvent(Ark, Ark->Event); // FINDING: isr-forbidden-call: VideoPortSetEvent is not among the functions that HwVidInterrupt may call
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
    Data.HwInterrupt = ArkInterrupt; // NOTE: ArkInterrupt is registered as HwVidInterrupt here
    Data.HwDeviceExtensionSize = sizeof(ARK_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
