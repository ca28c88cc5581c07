// RUN: %check-case %s
// A static member function.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

struct Dump {
    ULONG Registers[16];
    static VOID NTAPI Bugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
    {
        *reinterpret_cast<Dump *>(Buffer) = *static_cast<Dump *>(HwDeviceExtension); // FINDING: bugcheck-buffer-overrun: BufferSize
    }
};

VP_STATUS SisEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, Dump::Bugcheck, 8 + BUGCHECK_DATA_SIZE_RESERVED);
}
