// RUN: %check-case %s
// The helper is one of several in a const table.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PUCHAR Regs;
    ULONG Pending;
    BOOLEAN Started;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID MachAcknowledge64(PHW_DEVICE_EXTENSION Extension);

#pragma alloc_text(PAGE, MachAcknowledge64)

static VOID MachAcknowledge32(PHW_DEVICE_EXTENSION Extension)
{
    VideoPortWriteRegisterUchar(Extension->Regs, 1);
}

VOID MachAcknowledge64(PHW_DEVICE_EXTENSION Extension)
{
    VideoPortWriteRegisterUlong((PULONG)Extension->Regs, 1);
}

static const struct {
    ULONG Id;
    VOID (*Acknowledge)(PHW_DEVICE_EXTENSION Extension);
} Chips[] = {{0x32, MachAcknowledge32}, {0x64, MachAcknowledge64}};

BOOLEAN NTAPI MachInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    Chips[extension->Pending & 1].Acknowledge(extension); // FINDING: nonpageable-callee-paged: MachAcknowledge64 is pageable, but HwVidInterrupt
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = MachFindAdapter;
    data.HwInitialize = MachInitialize;
    data.HwStartIO = MachStartIO;
    data.HwInterrupt = MachInterrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
