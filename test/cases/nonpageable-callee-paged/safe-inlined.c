// RUN: %check-case %s
// A function that is always inlined lies where its caller does.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PUCHAR Regs;
    ULONG Pending;
    BOOLEAN Started;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma code_seg("PAGE")
__forceinline VOID CirrusUnlock(PHW_DEVICE_EXTENSION Extension)
{
    VideoPortWriteRegisterUchar(Extension->Regs, 0x12);
}

BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension)
{
    CirrusUnlock((PHW_DEVICE_EXTENSION)HwDeviceExtension);
    return TRUE;
}
#pragma code_seg()

BOOLEAN NTAPI CirrusInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    CirrusUnlock(extension);
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
