// RUN: %check-case %s
// Two functions call each other; one of them calls a pageable one.

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

VP_STATUS NTAPI AtiFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI AtiInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI AtiStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID AtiDrain(PHW_DEVICE_EXTENSION Extension, ULONG Depth);
VOID AtiReport(PHW_DEVICE_EXTENSION Extension);

#pragma alloc_text(PAGE_ATI, AtiReport)

VOID AtiReport(PHW_DEVICE_EXTENSION Extension)
{
    PAGED_CODE();
    Extension->Pending = 0;
}

static VOID AtiStep(PHW_DEVICE_EXTENSION Extension, ULONG Depth)
{
    if (Depth == 0)
        AtiReport(Extension); // FINDING: nonpageable-callee-paged: AtiReport is pageable, but HwVidSynchronizeExecutionCallback
    else
        AtiDrain(Extension, Depth);
}

VOID AtiDrain(PHW_DEVICE_EXTENSION Extension, ULONG Depth)
{
    AtiStep(Extension, Depth - 1);
}

BOOLEAN NTAPI AtiFlush(PVOID Context)
{
    AtiDrain((PHW_DEVICE_EXTENSION)Context, 3);
    return TRUE;
}

BOOLEAN NTAPI AtiInitialize(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpHighPriority, AtiFlush, HwDeviceExtension);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = AtiFindAdapter;
    data.HwInitialize = AtiInitialize;
    data.HwStartIO = AtiStartIO;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
