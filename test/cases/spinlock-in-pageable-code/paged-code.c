// RUN: %check-case %s
// PAGED_CODE() in front of the lock.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PSPIN_LOCK Lock;
    ULONG Queued;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VOID TsengEnqueue(PHW_DEVICE_EXTENSION Extension)
{
    UCHAR irql;

    PAGED_CODE(); // NOTE: TsengEnqueue states here that it is pageable
    VideoPortAcquireSpinLock(Extension, Extension->Lock, &irql); // FINDING: spinlock-in-pageable-code: TsengEnqueue acquires a spin lock
    ++Extension->Queued;
    VideoPortReleaseSpinLock(Extension, Extension->Lock, irql);
}

BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    if (VideoPortCreateSpinLock(extension, &extension->Lock) != NO_ERROR)
        return FALSE;
    TsengEnqueue(extension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(hwInitData);
    hwInitData.HwFindAdapter = TsengFindAdapter;
    hwInitData.HwInitialize = TsengInitialize;
    hwInitData.HwStartIO = TsengStartIO;
    hwInitData.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &hwInitData, NULL);
}
