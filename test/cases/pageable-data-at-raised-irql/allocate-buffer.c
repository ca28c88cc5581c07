// RUN: %check-case %s
// VideoPortAllocateBuffer, which has no other pool.

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

BOOLEAN NTAPI VbeInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VbeStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VP_STATUS NTAPI VbeFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    if (VideoPortAllocateBuffer(extension, 512, (PVOID *)&extension->Shadow) != NO_ERROR)
        return ERROR_NOT_ENOUGH_MEMORY;
    return NO_ERROR;
}

BOOLEAN NTAPI VbeSave(PVOID Context)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)Context;

    VideoPortReadRegisterBufferUchar((PUCHAR)extension->Regs, extension->Shadow, 16); // FINDING: pageable-data-at-raised-irql: extension->Shadow may be paged out, but HwVidSynchronizeExecutionCallback
    return TRUE;
}

BOOLEAN NTAPI VbeInitialize(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpHighPriority, VbeSave, HwDeviceExtension);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = VbeFindAdapter;
    data.HwInitialize = VbeInitialize;
    data.HwStartIO = VbeStartIO;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
