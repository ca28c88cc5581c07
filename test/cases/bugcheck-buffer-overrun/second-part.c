// RUN: %check-case %s
// Only the first of two parts was compared.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

static ULONG SisStatus[4];

VOID NTAPI SisBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    VideoPortMoveMemory(Buffer, SisStatus, sizeof(SisStatus)); // FINDING: bugcheck-buffer-overrun: 16
    if (BufferSize >= 2 * sizeof(SisStatus))
        VideoPortMoveMemory(Buffer + sizeof(SisStatus), SisStatus, sizeof(SisStatus));
}

VP_STATUS SisEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, SisBugcheck, 8 + BUGCHECK_DATA_SIZE_RESERVED);
}
