// RUN: %check-case %s
// The buffer is filled in, and only that.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

static ULONG Written;
static UCHAR Signature[8];
static PUCHAR Position;

VOID NTAPI CardBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    PUCHAR p = Buffer;

    if (BufferSize < 16)
        return;
    Position = Buffer;
    *Position++ = 'C';
    *Position++ = 'D';
    Written = (ULONG)(Position - Buffer);
    Position = NULL;
    while (p < Buffer + 16)
        *p++ = 0;
    Signature[0] = Buffer[0];
}

VP_STATUS CardRegister(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, CardBugcheck, 64 + BUGCHECK_DATA_SIZE_RESERVED);
}
