// RUN: %check-case %s
// A loop that counts to the size.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI WeitekBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    ULONG i;

    for (i = 0; i < BufferSize && i < 64; i++)
        Buffer[i] = ((PUCHAR)HwDeviceExtension)[i];
}

VP_STATUS WeitekEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, WeitekBugcheck, 4 + BUGCHECK_DATA_SIZE_RESERVED);
}
