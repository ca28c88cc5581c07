// RUN: %check-case %s
// The function that acquires the lock stays in memory; the one that calls it is pageable.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PSPIN_LOCK Lock;
    ULONG Queued;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma alloc_text(PAGE, MgaInitialize)

VOID MgaEnqueue(PHW_DEVICE_EXTENSION Extension)
{
    UCHAR irql;

    VideoPortAcquireSpinLock(Extension, Extension->Lock, &irql);
    ++Extension->Queued;
    VideoPortReleaseSpinLock(Extension, Extension->Lock, irql);
}

BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    PAGED_CODE();
    if (VideoPortCreateSpinLock(extension, &extension->Lock) != NO_ERROR)
        return FALSE;
    MgaEnqueue(extension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = MgaFindAdapter;
    data.HwInitialize = MgaInitialize;
    data.HwStartIO = MgaStartIO;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
