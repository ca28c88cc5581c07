// RUN: %check-case --checks=videoport-isr-shared-state %s
// The interrupt routine only reads, or writes something else: another member, another structure, what a pointer
// leads to.

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


typedef struct {
    ULONG Pending;
} CHIP;

static CHIP Chip;

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);

BOOLEAN NTAPI SisInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    Chip.Pending = extension->Mask;
    *extension->Regs = extension->Pending;
    extension->Count = sizeof(extension->Lines);
    return TRUE;
}

BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    extension->Pending = extension->Mask;
    extension->Mask = *extension->Regs + sizeof(extension->Count);
    extension->Lines[0] = Chip.Pending;
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = SisFindAdapter;
    data.HwInitialize = SisInitialize;
    data.HwStartIO = SisStartIO;
    data.HwInterrupt = SisInterrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
