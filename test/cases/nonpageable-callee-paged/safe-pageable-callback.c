// RUN: %check-case %s
// A pageable callback is called by pageable ones; the routine that must stay in memory only hands its address
// on.

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

VP_STATUS NTAPI TrioFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TrioInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TrioStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

typedef VOID (*TRIO_WORK)(PHW_DEVICE_EXTENSION Extension);

static TRIO_WORK TrioLater;

VOID TrioReset(PHW_DEVICE_EXTENSION Extension);

#pragma alloc_text(PAGE, TrioReset)
#pragma alloc_text(PAGE, TrioStartIO)

VOID TrioReset(PHW_DEVICE_EXTENSION Extension)
{
    PAGED_CODE();
    Extension->Pending = 0;
}

BOOLEAN NTAPI TrioInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    if (extension->Started)
        TrioLater = TrioReset;
    return TRUE;
}

BOOLEAN NTAPI TrioStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PAGED_CODE();
    if (TrioLater != NULL)
        TrioReset((PHW_DEVICE_EXTENSION)HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = TrioFindAdapter;
    data.HwInitialize = TrioInitialize;
    data.HwStartIO = TrioStartIO;
    data.HwInterrupt = TrioInterrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
