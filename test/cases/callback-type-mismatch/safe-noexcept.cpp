// RUN: %check-case %s
// What C++ adds to a function's type does not matter.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

extern "C" BOOLEAN NTAPI TridentWriteCursor(PVOID Context) noexcept;

struct Card {
    static BOOLEAN NTAPI Synchronize(PVOID Context) noexcept;
};

BOOLEAN TridentUpdate(PVOID HwDeviceExtension)
{
    if (!VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, TridentWriteCursor, nullptr))
        return FALSE;
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, &Card::Synchronize, nullptr);
}
