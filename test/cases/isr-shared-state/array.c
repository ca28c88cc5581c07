// RUN: %check-case --checks=videoport-isr-shared-state %s
// An element of an array, and a whole array that is cleared.

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

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);

BOOLEAN NTAPI VgaInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    extension->Lines[1] = VideoPortReadRegisterUlong(extension->Regs);
    return TRUE;
}

BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    VideoPortZeroMemory(extension->Lines, sizeof(extension->Lines)); // FINDING: isr-shared-state: Lines is written by HwVidInterrupt
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = VgaFindAdapter;
    data.HwInitialize = VgaInitialize;
    data.HwStartIO = VgaStartIO;
    data.HwInterrupt = VgaInterrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
