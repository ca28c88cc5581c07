// RUN: %check-case %s
// The table is read only where the level allows it.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PULONG Regs;
    PULONG Table;
    PULONG Spare;
    PUCHAR Shadow;
    ULONG Index;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI AlgInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI AlgStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VP_STATUS NTAPI AlgFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    extension->Table = (PULONG)VideoPortAllocatePool(extension, VpPagedPool, 256 * sizeof(ULONG), 'dyxG');
    if (extension->Table == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    return NO_ERROR;
}

VOID NTAPI AlgTimer(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    if (VideoPortGetCurrentIrql() < 2)
        extension->Index = extension->Table[0];
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = AlgFindAdapter;
    data.HwInitialize = AlgInitialize;
    data.HwStartIO = AlgStartIO;
    data.HwTimer = AlgTimer;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
