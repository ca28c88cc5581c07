// RUN: %check-case %s
// Another variable of the same name was assigned.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI GlintWriteCursor(PVOID Context);

BOOLEAN GlintUpdate(PVOID HwDeviceExtension, BOOLEAN Cursor)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine;

    if (Cursor) {
        PMINIPORT_SYNCHRONIZE_ROUTINE Routine = GlintWriteCursor;

        if (!Routine)
            return FALSE;
    }
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension); // FINDING: callback-uninitialized: VideoPortSynchronizeExecution
}
