// RUN: %check-case --checks=videoport-isr-shared-state %s
// The members are set up before the interrupt is connected, and cleared when the system stops.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PULONG Regs;
    ULONG Pending;
    ULONG Mask;
    ULONG Lines[4];
    struct {
        ULONG Head;
        ULONG Tail;
    } Queue;
    LONG Count;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI OakStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VP_STATUS NTAPI OakFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    ((PHW_DEVICE_EXTENSION)HwDeviceExtension)->Pending = 0;
    return NO_ERROR;
}

BOOLEAN NTAPI OakInitialize(PVOID HwDeviceExtension)
{
    ((PHW_DEVICE_EXTENSION)HwDeviceExtension)->Pending = 0;
    return TRUE;
}

BOOLEAN NTAPI OakResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows)
{
    ((PHW_DEVICE_EXTENSION)HwDeviceExtension)->Pending = 0;
    return FALSE;
}

BOOLEAN NTAPI OakInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    extension->Pending = 1;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = OakFindAdapter;
    data.HwInitialize = OakInitialize;
    data.HwStartIO = OakStartIO;
    data.HwInterrupt = OakInterrupt;
    data.HwResetHw = OakResetHw;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
