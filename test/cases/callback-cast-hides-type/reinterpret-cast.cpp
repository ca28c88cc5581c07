// RUN: %check-case --checks=videoport-callback-cast-hides-type %s
// In C++.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

extern "C" VOID NTAPI GlintDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN GlintQueue(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, reinterpret_cast<PMINIPORT_DPC_ROUTINE>(GlintDpc), nullptr); // FINDING: callback-cast-hides-type: GlintDpc
}
