// RUN: %check-case %s
// The interrupt routine calls what stays in memory; what may be paged is called by pageable code only.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PUCHAR Regs;
    ULONG Pending;
    BOOLEAN Started;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID MgaRestart(PHW_DEVICE_EXTENSION Extension);

#pragma alloc_text(PAGE, MgaRestart)
#pragma alloc_text(PAGE, MgaInitialize)

static VOID MgaAcknowledge(PHW_DEVICE_EXTENSION Extension)
{
    VideoPortWriteRegisterUchar(Extension->Regs, 1);
}

VOID MgaRestart(PHW_DEVICE_EXTENSION Extension)
{
    PAGED_CODE();
    MgaAcknowledge(Extension);
}

BOOLEAN NTAPI MgaInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    MgaAcknowledge(extension);
    return TRUE;
}

BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension)
{
    PAGED_CODE();
    MgaRestart((PHW_DEVICE_EXTENSION)HwDeviceExtension);
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
