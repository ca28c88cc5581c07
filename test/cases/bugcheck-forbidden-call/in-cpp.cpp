// RUN: %check-case %s
// An object whose constructor allocates.

extern "C" {
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
}

class Scratch {
public:
    Scratch(PVOID Extension, ULONG Size) : Memory(VideoPortAllocatePool(Extension, VpNonPagedPool, Size, 'tset')) {} // FINDING: bugcheck-forbidden-call: VideoPortAllocatePool
    operator PVOID() const { return Memory; }

private:
    PVOID Memory;
};

static VOID NTAPI onBugcheck(PVOID HwDeviceExtension, ULONG, PUCHAR Buffer, ULONG BufferSize)
{
    Scratch Space(HwDeviceExtension, 64); // NOTE: onBugcheck calls Scratch here
    if (BufferSize > 64 && Space)
        Buffer[0] = 1;
}

extern "C" VP_STATUS Enable(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, onBugcheck, 65 + BUGCHECK_DATA_SIZE_RESERVED);
}
