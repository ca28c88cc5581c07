// RUN: %check-case %s
// A guard that works at PASSIVE_LEVEL only.

extern "C" {
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
}

class DeviceLock {
public:
    explicit DeviceLock(PVOID HwDeviceExtension) : Extension(HwDeviceExtension)
    {
        VideoPortAcquireDeviceLock(Extension); // FINDING: dpc-forbidden-call: VideoPortAcquireDeviceLock
    }
    ~DeviceLock()
    {
        VideoPortReleaseDeviceLock(Extension); // FINDING: dpc-forbidden-call: VideoPortReleaseDeviceLock
    }

private:
    PVOID Extension;
};

struct Adapter {
    ULONG Frames;
};

static VOID NTAPI onFrame(PVOID HwDeviceExtension, PVOID)
{
    DeviceLock Held{HwDeviceExtension}; // NOTE: onFrame calls DeviceLock here
    ++static_cast<Adapter *>(HwDeviceExtension)->Frames;
}

extern "C" BOOLEAN NTAPI onInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, onFrame, nullptr);
}
