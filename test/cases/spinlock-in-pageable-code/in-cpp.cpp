// RUN: %check-case %s
// C++: a guard object acquires the lock; its class is placed as a whole.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PSPIN_LOCK Lock;
    ULONG Queued;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

extern "C" VP_STATUS NTAPI PermediaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
extern "C" BOOLEAN NTAPI PermediaInitialize(PVOID HwDeviceExtension);
extern "C" BOOLEAN NTAPI PermediaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

class __declspec(code_seg("PAGE")) Guard {
public:
    explicit Guard(PHW_DEVICE_EXTENSION Of) : Of(Of)
    {
        VideoPortAcquireSpinLock(Of, Of->Lock, &Irql); // FINDING: spinlock-in-pageable-code: Guard acquires a spin lock
    }
    ~Guard() { VideoPortReleaseSpinLock(Of, Of->Lock, Irql); }

private:
    PHW_DEVICE_EXTENSION Of;
    UCHAR Irql;
};

static void PermediaEnqueue(PHW_DEVICE_EXTENSION Extension)
{
    Guard guard(Extension);
    ++Extension->Queued;
}

extern "C" BOOLEAN NTAPI PermediaInitialize(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    if (VideoPortCreateSpinLock(extension, &extension->Lock) != NO_ERROR)
        return FALSE;
    PermediaEnqueue(extension);
    return TRUE;
}

extern "C" ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = PermediaFindAdapter;
    data.HwInitialize = PermediaInitialize;
    data.HwStartIO = PermediaStartIO;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
