// RUN: %check-case %s
// A constant of a class.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

struct Callbacks {
    static constexpr PMINIPORT_DPC_ROUTINE Dpc = nullptr;
};

BOOLEAN GlintQueue(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, Callbacks::Dpc, HwDeviceExtension); // FINDING: callback-null: VideoPortQueueDpc
}
