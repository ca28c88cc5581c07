// RUN: %check-case %s
// The caller of the helper that reads the table has tested the level, or says so by a parameter.

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

VP_STATUS NTAPI XgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI XgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI XgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma data_seg("PAGEDATA")
static ULONG Gamma[4] = {1, 2, 4, 8};
#pragma data_seg()

static VOID XgaLoad(PHW_DEVICE_EXTENSION Extension)
{
    VideoPortWriteRegisterUlong(Extension->Regs, Gamma[Extension->Index & 3]);
}

static VOID XgaUpdate(PHW_DEVICE_EXTENSION Extension, BOOLEAN MayPage)
{
    if (MayPage)
        XgaLoad(Extension);
}

VOID NTAPI XgaTimer(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;
    UCHAR level = VideoPortGetCurrentIrql();

    if (level == 0)
        XgaLoad(extension);
    XgaUpdate(extension, FALSE);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = XgaFindAdapter;
    data.HwInitialize = XgaInitialize;
    data.HwStartIO = XgaStartIO;
    data.HwTimer = XgaTimer;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
