// RUN: %check-case %s
// The call belongs to another build of the driver.

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

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID WeitekTrace(PHW_DEVICE_EXTENSION Extension);

#define WEITEK_TRACE 0

#pragma alloc_text(PAGE, WeitekTrace)

VOID WeitekTrace(PHW_DEVICE_EXTENSION Extension)
{
    PAGED_CODE();
    Extension->Pending = 0;
}

BOOLEAN NTAPI WeitekInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    if (WEITEK_TRACE)
        WeitekTrace(extension);
#if WEITEK_TRACE
    WeitekTrace(extension);
#endif
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = WeitekFindAdapter;
    data.HwInitialize = WeitekInitialize;
    data.HwStartIO = WeitekStartIO;
    data.HwInterrupt = WeitekInterrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
