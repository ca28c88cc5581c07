// RUN: %check-case %s
// A table from paged pool, kept in the device extension.

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

BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    extension->Table = (PULONG)VideoPortAllocatePool(extension, VpPagedPool, 256 * sizeof(ULONG), 'dyxG'); // NOTE: it is allocated from paged pool here
    if (extension->Table == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    return NO_ERROR;
}

VOID NTAPI GlintDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    VideoPortWriteRegisterUlong(extension->Regs, extension->Table[extension->Index]); // FINDING: pageable-data-at-raised-irql: extension->Table may be paged out, but HwVidDpcRoutine, which uses it, may use resident data only: allocate it from nonpaged pool
}

BOOLEAN NTAPI GlintInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    VideoPortQueueDpc(extension, GlintDpc, NULL);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = GlintFindAdapter;
    data.HwInitialize = GlintInitialize;
    data.HwStartIO = GlintStartIO;
    data.HwInterrupt = GlintInterrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
