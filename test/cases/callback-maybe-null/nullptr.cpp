// RUN: %check-case %s
// In C++.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI QvWriteCursor(PVOID Context);

namespace {
struct Choice {
    explicit Choice(bool Cursor) : Routine(Cursor ? QvWriteCursor : nullptr) {}
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine;
};
} // namespace

BOOLEAN QvUpdate(PVOID HwDeviceExtension, bool Cursor)
{
    Choice Chosen(Cursor);

    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Chosen.Routine, HwDeviceExtension); // FINDING: callback-maybe-null: VideoPortSynchronizeExecution
}
