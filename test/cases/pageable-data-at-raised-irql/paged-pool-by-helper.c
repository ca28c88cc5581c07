// RUN: %check-case %s
// A helper allocates, another variable carries the pointer to the member, and a third reads it.

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

BOOLEAN NTAPI AtiInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI AtiStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static PVOID AtiAllocate(PVOID HwDeviceExtension, ULONG Bytes)
{
    PVOID memory = VideoPortAllocatePool(HwDeviceExtension, (VP_POOL_TYPE)1, Bytes, 'xiTA');

    if (memory != NULL)
        VideoPortZeroMemory(memory, Bytes);
    return memory;
}

VP_STATUS NTAPI AtiFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    PULONG table;

    extension->Table = NULL;
    table = (PULONG)AtiAllocate(extension, 1024);
    if (table == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    extension->Table = table;
    return NO_ERROR;
}

BOOLEAN NTAPI AtiInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;
    PULONG next = extension->Table;

    VideoPortWriteRegisterUlong(extension->Regs, *(next + 1)); // FINDING: pageable-data-at-raised-irql: extension->Table may be paged out, but HwVidInterrupt
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = AtiFindAdapter;
    data.HwInitialize = AtiInitialize;
    data.HwStartIO = AtiStartIO;
    data.HwInterrupt = AtiInterrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
