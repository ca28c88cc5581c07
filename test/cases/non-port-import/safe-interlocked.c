// RUN: %check-case %s --checks=videoport-non-port-import
// Interlocked operations, intrinsics and the run-time library.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

/* As in the kernel's headers, which a miniport does not include. */
LONG NTAPI ExInterlockedAddUlong(PULONG Addend, ULONG Increment, PULONG Lock);

static LONG Users;

BOOLEAN NTAPI CyrStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    UCHAR Buffer[16];
    ULONG Value = 0;

    InterlockedIncrement(&Users);
    ExInterlockedAddUlong(&Value, 1, &Value);
    memset(Buffer, 0, sizeof(Buffer));
    VideoPortMoveMemory(Buffer, &Value, sizeof(Value));
    return TRUE;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = CyrStartIO;
}
