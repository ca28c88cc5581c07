// RUN: %check-case %s
// The table that the interrupt routine reads is resident; the pageable one is read by pageable code.

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

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static ULONG Acknowledge[4] = {1, 2, 4, 8};

#pragma data_seg("PAGEDATA")
static ULONG Clocks[4] = {25175, 28322, 31500, 36000};
#pragma data_seg()

BOOLEAN NTAPI MgaInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    VideoPortWriteRegisterUlong(extension->Regs, Acknowledge[extension->Index & 3]);
    return TRUE;
}

BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension)
{
    VideoPortWriteRegisterUlong(((PHW_DEVICE_EXTENSION)HwDeviceExtension)->Regs, Clocks[0]);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = MgaFindAdapter;
    data.HwInitialize = MgaInitialize;
    data.HwStartIO = MgaStartIO;
    data.HwInterrupt = MgaInterrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
