// RUN: %check-case %s
// The callers say by a parameter whether the helper may call what is pageable.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PUCHAR Regs;
    ULONG Pending;
    BOOLEAN Started;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI AlgFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI AlgInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI AlgStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID AlgReport(PHW_DEVICE_EXTENSION Extension);

#pragma alloc_text(PAGE, AlgReport, AlgInitialize)

VOID AlgReport(PHW_DEVICE_EXTENSION Extension)
{
    PAGED_CODE();
    Extension->Pending = 0;
}

static VOID AlgFlush(PHW_DEVICE_EXTENSION Extension, BOOLEAN MayPage)
{
    VideoPortWriteRegisterUchar(Extension->Regs, 1);
    if (MayPage)
        AlgReport(Extension);
}

BOOLEAN NTAPI AlgInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    AlgFlush(extension, FALSE);
    return TRUE;
}

BOOLEAN NTAPI AlgInitialize(PVOID HwDeviceExtension)
{
    PAGED_CODE();
    AlgFlush((PHW_DEVICE_EXTENSION)HwDeviceExtension, TRUE);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = AlgFindAdapter;
    data.HwInitialize = AlgInitialize;
    data.HwStartIO = AlgStartIO;
    data.HwInterrupt = AlgInterrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
