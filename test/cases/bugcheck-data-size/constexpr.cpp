// RUN: %check-case %s
// A constant of a class.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

extern "C" VOID NTAPI QvBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

struct Dump {
    ULONG Status;
    static constexpr ULONG Size() { return sizeof(Dump); }
};

VP_STATUS QvEnableDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, QvBugcheck, Dump::Size()); // FINDING: bugcheck-data-size: 4
}
