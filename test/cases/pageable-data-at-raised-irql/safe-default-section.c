// RUN: %check-case %s
// The data pragma does not hold for constants, for variables without initializer, nor behind its end.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PULONG Regs;
    PULONG Table;
    PULONG Spare;
    PUCHAR Shadow;
    ULONG Index;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI OakFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI OakInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI OakStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma data_seg(push, "PAGEDATA")
static const ULONG Masks[2] = {0xff, 0xffff};
static ULONG Seen;
#pragma data_seg(pop)
static ULONG Next = 1;

VOID NTAPI OakTimer(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    VideoPortWriteRegisterUlong(extension->Regs, Masks[1]);
    Seen += Next;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = OakFindAdapter;
    data.HwInitialize = OakInitialize;
    data.HwStartIO = OakStartIO;
    data.HwTimer = OakTimer;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
