// RUN: %check-case %s
// A helper that states PAGED_CODE() is called by a DPC.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PUCHAR Regs;
    ULONG Pending;
    BOOLEAN Started;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI XgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI XgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI XgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static ULONG XgaLines(PHW_DEVICE_EXTENSION Extension)
{
    ULONG lines;

    PAGED_CODE(); // NOTE: XgaLines states here that it is pageable
    lines = Extension->Pending;
    return lines;
}

VOID NTAPI XgaDpc(PVOID HwDeviceExtension, PVOID Context)
{
    *(PULONG)Context = XgaLines((PHW_DEVICE_EXTENSION)HwDeviceExtension); // FINDING: nonpageable-callee-paged: XgaLines is pageable, but HwVidDpcRoutine
}

BOOLEAN NTAPI XgaInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    return VideoPortQueueDpc(extension, XgaDpc, &extension->Pending);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(hwInitData);
    hwInitData.HwFindAdapter = XgaFindAdapter;
    hwInitData.HwInitialize = XgaInitialize;
    hwInitData.HwStartIO = XgaStartIO;
    hwInitData.HwInterrupt = XgaInterrupt;
    hwInitData.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &hwInitData, NULL);
}
