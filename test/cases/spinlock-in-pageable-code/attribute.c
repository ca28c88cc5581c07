// RUN: %check-case %s
// An attribute on the declaration.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PSPIN_LOCK Lock;
    ULONG Queued;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI NeoFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI NeoInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI NeoStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

__attribute__((section("PAGENEO"))) VOID NeoEnqueue(PHW_DEVICE_EXTENSION Extension);

VOID NeoEnqueue(PHW_DEVICE_EXTENSION Extension)
{
    UCHAR irql;

    VideoPortAcquireSpinLock(Extension, Extension->Lock, &irql); // FINDING: spinlock-in-pageable-code: NeoEnqueue acquires a spin lock
    ++Extension->Queued;
    VideoPortReleaseSpinLock(Extension, Extension->Lock, irql);
}

BOOLEAN NTAPI NeoInitialize(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    if (VideoPortCreateSpinLock(extension, &extension->Lock) != NO_ERROR)
        return FALSE;
    NeoEnqueue(extension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = NeoFindAdapter;
    data.HwInitialize = NeoInitialize;
    data.HwStartIO = NeoStartIO;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
