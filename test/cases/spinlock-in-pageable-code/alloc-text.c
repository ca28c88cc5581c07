// RUN: %check-case %s
// Listed as pageable with the functions that need it.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PSPIN_LOCK Lock;
    ULONG Queued;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID CardEnqueue(PHW_DEVICE_EXTENSION Extension);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, CardInitialize)
#pragma alloc_text(PAGE, CardEnqueue) // NOTE: CardEnqueue is placed in the section PAGE here
#endif

VOID CardEnqueue(PHW_DEVICE_EXTENSION Extension)
{
    UCHAR irql;

    VideoPortAcquireSpinLock(Extension, Extension->Lock, &irql); // FINDING: spinlock-in-pageable-code: CardEnqueue acquires a spin lock, which raises the level to DISPATCH_LEVEL, but is pageable
    ++Extension->Queued;
    VideoPortReleaseSpinLock(Extension, Extension->Lock, irql);
}

BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    if (VideoPortCreateSpinLock(extension, &extension->Lock) != NO_ERROR)
        return FALSE;
    CardEnqueue(extension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
