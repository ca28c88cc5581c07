// RUN: %check-case %s
// Memory from paged pool that never leaves the pageable function; the member of the same name is another one.

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


typedef struct {
    PULONG Table;
} SCRATCH;

BOOLEAN NTAPI S3Initialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI S3StartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VP_STATUS NTAPI S3FindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    SCRATCH scratch;

    scratch.Table = (PULONG)VideoPortAllocatePool(extension, VpPagedPool, 1024, 'xx3S');
    extension->Table = (PULONG)VideoPortAllocatePool(extension, VpNonPagedPool, 1024, 'xx3S');
    if (scratch.Table != NULL && extension->Table != NULL) {
        scratch.Table[0] = 1;
        extension->Table[0] = scratch.Table[0];
        VideoPortFreePool(extension, scratch.Table);
    }
    return NO_ERROR;
}

BOOLEAN NTAPI S3Interrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    extension->Index = extension->Table[0];
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = S3FindAdapter;
    data.HwInitialize = S3Initialize;
    data.HwStartIO = S3StartIO;
    data.HwInterrupt = S3Interrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
