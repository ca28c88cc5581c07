// RUN: %check-case %s
// The buffer of the bug check callback.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

static PUCHAR CardDump;

VOID NTAPI CardBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    if (BufferSize >= 16) {
        VideoPortZeroMemory(Buffer, 16);
        CardDump = Buffer + 16; // FINDING: callback-argument-retained: Buffer is kept in CardDump (a global variable)
    }
}

VP_STATUS CardRegister(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, CardBugcheck, 64 + BUGCHECK_DATA_SIZE_RESERVED);
}
