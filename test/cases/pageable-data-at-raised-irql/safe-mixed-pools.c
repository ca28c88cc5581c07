// RUN: %check-case %s
// The member holds paged memory for one chip only; the other one has the interrupt.

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

BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    VP_POOL_TYPE pool = ConfigInfo->BusInterruptLevel != 0 ? VpNonPagedPool : VpPagedPool;

    if (ConfigInfo->BusInterruptLevel != 0)
        extension->Table = (PULONG)VideoPortAllocatePool(extension, VpNonPagedPool, 1024, 'xrrC');
    else
        extension->Table = (PULONG)VideoPortAllocatePool(extension, VpPagedPool, 1024, 'xrrC');
    extension->Spare = (PULONG)VideoPortAllocatePool(extension, pool, 1024, 'xrrC');
    if (extension->Table == NULL || extension->Spare == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    return NO_ERROR;
}

BOOLEAN NTAPI CirrusInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    extension->Index = extension->Table[0] + extension->Spare[0];
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CirrusFindAdapter;
    data.HwInitialize = CirrusInitialize;
    data.HwStartIO = CirrusStartIO;
    data.HwInterrupt = CirrusInterrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
