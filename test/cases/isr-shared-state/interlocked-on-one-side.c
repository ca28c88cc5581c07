// RUN: %check-case --checks=videoport-isr-shared-state %s
// Only the interrupt routine does it right.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PULONG Regs;
    ULONG Pending;
    ULONG Mask;
    ULONG Lines[4];
    struct {
        ULONG Head;
        ULONG Tail;
    } Queue;
    LONG Count;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI AtiFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI AtiInitialize(PVOID HwDeviceExtension);

BOOLEAN NTAPI AtiInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    InterlockedIncrement(&extension->Count);
    (*extension).Pending |= 1;
    return TRUE;
}

BOOLEAN NTAPI AtiStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    (*extension).Pending &= ~1u; // FINDING: isr-shared-state: Pending is written by HwVidInterrupt
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = AtiFindAdapter;
    data.HwInitialize = AtiInitialize;
    data.HwStartIO = AtiStartIO;
    data.HwInterrupt = AtiInterrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
