// RUN: %check-case %s
// In C++.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

extern "C" BOOLEAN NTAPI CardWriteCursor(PVOID Context);

namespace {
struct Cursor {
    PVOID Extension;
    BOOLEAN Show() { return VideoPortSynchronizeExecution(Extension, VpMediumPriority, CardWriteCursor, this); }
    BOOLEAN Move() { return VideoPortSynchronizeExecution(Extension, VpMediumPriority, nullptr, this); } // FINDING: temp-callback-reuse-assumed: VideoPortSynchronizeExecution
};
} // namespace

BOOLEAN CardUpdate(PVOID HwDeviceExtension)
{
    Cursor Arrow = {HwDeviceExtension};

    return Arrow.Show() && Arrow.Move();
}
