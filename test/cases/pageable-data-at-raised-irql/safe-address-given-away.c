// RUN: %check-case %s
// Somebody else may put other memory into the member.

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

VP_STATUS TsengMapTable(PVOID HwDeviceExtension, PULONG *Table);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    extension->Table = (PULONG)VideoPortAllocatePool(extension, VpPagedPool, 256 * sizeof(ULONG), 'dyxG');
    if (extension->Table == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    if (ConfigInfo->BusInterruptLevel != 0)
        return TsengMapTable(extension, &extension->Table);
    return NO_ERROR;
}

BOOLEAN NTAPI TsengInterrupt(PVOID HwDeviceExtension)
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
    data.HwFindAdapter = TsengFindAdapter;
    data.HwInitialize = TsengInitialize;
    data.HwStartIO = TsengStartIO;
    data.HwInterrupt = TsengInterrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
