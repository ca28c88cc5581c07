// RUN: %check-case %s
// INIT is discarded, but not paged; and what only sounds like PAGE is not paged either.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PSPIN_LOCK Lock;
    ULONG Queued;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI OakFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI OakInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI OakStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID OakEnqueue(PHW_DEVICE_EXTENSION Extension);
VOID OakDequeue(PHW_DEVICE_EXTENSION Extension);

#pragma alloc_text(INIT, OakDequeue)
#pragma alloc_text(".text$PAGE", OakEnqueue)

VOID OakEnqueue(PHW_DEVICE_EXTENSION Extension)
{
    UCHAR irql;

    VideoPortAcquireSpinLock(Extension, Extension->Lock, &irql);
    ++Extension->Queued;
    VideoPortReleaseSpinLock(Extension, Extension->Lock, irql);
}

VOID OakDequeue(PHW_DEVICE_EXTENSION Extension)
{
    UCHAR irql;

    VideoPortAcquireSpinLock(Extension, Extension->Lock, &irql);
    --Extension->Queued;
    VideoPortReleaseSpinLock(Extension, Extension->Lock, irql);
}

BOOLEAN NTAPI OakInitialize(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    if (VideoPortCreateSpinLock(extension, &extension->Lock) != NO_ERROR)
        return FALSE;
    OakEnqueue(extension);
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
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
