// RUN: %check-case %s
// Only the part that takes no lock is pageable.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PSPIN_LOCK Lock;
    ULONG Queued;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID SisEnqueue(PHW_DEVICE_EXTENSION Extension)
{
    UCHAR irql;

    if (Extension->Lock == NULL) {
        PAGED_CODE();
        ++Extension->Queued;
        return;
    }
    VideoPortAcquireSpinLock(Extension, Extension->Lock, &irql);
    ++Extension->Queued;
    VideoPortReleaseSpinLock(Extension, Extension->Lock, irql);
}

BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    if (VideoPortCreateSpinLock(extension, &extension->Lock) != NO_ERROR)
        return FALSE;
    SisEnqueue(extension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = SisFindAdapter;
    data.HwInitialize = SisInitialize;
    data.HwStartIO = SisStartIO;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
