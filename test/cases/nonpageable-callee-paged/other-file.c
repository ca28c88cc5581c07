// RUN: %check-case %s
// The helper is defined in another file; its declaration says where it lies.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PUCHAR Regs;
    ULONG Pending;
    BOOLEAN Started;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI NvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI NvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI NvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

__declspec(code_seg("PAGE")) VOID NvIdle(PHW_DEVICE_EXTENSION Extension); // NOTE: NvIdle is placed in the section PAGE here

BOOLEAN NTAPI NvInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    if (extension->Pending != 0)
        NvIdle(extension); // FINDING: nonpageable-callee-paged: NvIdle is pageable, but HwVidInterrupt
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = NvFindAdapter;
    data.HwInitialize = NvInitialize;
    data.HwStartIO = NvStartIO;
    data.HwInterrupt = NvInterrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
