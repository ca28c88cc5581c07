// RUN: %check-case %s
// The size and the address of pageable data are no use of it, and neither is a test of a pointer to it.

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

BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma data_seg("PAGEDATA")
static ULONG Gamma[256] = {1};
#pragma data_seg()

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    extension->Table = (PULONG)VideoPortAllocatePool(extension, VpPagedPool, 256 * sizeof(ULONG), 'dyxG');
    if (extension->Table == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    return NO_ERROR;
}

BOOLEAN NTAPI SisInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    VideoPortWriteRegisterUlong(extension->Regs, sizeof(Gamma) / sizeof(Gamma[0]));
    extension->Spare = Gamma;
    if (extension->Table != NULL)
        extension->Index = sizeof(*extension->Table);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = SisFindAdapter;
    data.HwInitialize = SisInitialize;
    data.HwStartIO = SisStartIO;
    data.HwInterrupt = SisInterrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
