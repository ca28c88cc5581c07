// RUN: %check-case %s
// A function of the same shape that is no bug-check callback.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI SisSave(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    VideoPortMoveMemory(Buffer, HwDeviceExtension, 64);
}
