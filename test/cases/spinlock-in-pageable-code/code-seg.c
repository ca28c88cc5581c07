// RUN: %check-case %s
// The whole file is pageable.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

#pragma code_seg("PAGE")

typedef struct _HW_DEVICE_EXTENSION {
    PSPIN_LOCK Lock;
    ULONG Queued;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID GlintEnqueue(PHW_DEVICE_EXTENSION Extension)
{
    UCHAR irql;

    VideoPortAcquireSpinLock(Extension, Extension->Lock, &irql); // FINDING: spinlock-in-pageable-code: GlintEnqueue acquires a spin lock
    ++Extension->Queued;
    VideoPortReleaseSpinLock(Extension, Extension->Lock, irql);
}

BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    if (VideoPortCreateSpinLock(extension, &extension->Lock) != NO_ERROR)
        return FALSE;
    GlintEnqueue(extension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = GlintFindAdapter;
    data.HwInitialize = GlintInitialize;
    data.HwStartIO = GlintStartIO;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
