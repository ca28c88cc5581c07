// RUN: %check-case %s
// An enumerator of a class.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

extern "C" VOID NTAPI CirrusBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

enum class Code : ULONG { Stuck = 0xEA, Exception = 0x7E };

VP_STATUS CirrusEnableDump(PVOID HwDeviceExtension)
{
    if (VideoPortRegisterBugcheckCallback(HwDeviceExtension, static_cast<ULONG>(Code::Stuck), CirrusBugcheck, 304) != NO_ERROR)
        return ERROR_INVALID_PARAMETER;
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, static_cast<ULONG>(Code::Exception), CirrusBugcheck, 304); // FINDING: bugcheck-code: 0x7E
}
