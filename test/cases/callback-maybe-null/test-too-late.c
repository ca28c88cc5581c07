// RUN: %check-case %s
// The test comes after the call.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI TridentWriteCursor(PVOID Context);

BOOLEAN TridentUpdate(PVOID HwDeviceExtension, BOOLEAN Cursor)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine = Cursor ? TridentWriteCursor : NULL;
    BOOLEAN Done = VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension); // FINDING: callback-maybe-null: VideoPortSynchronizeExecution

    if (Routine == NULL)
        return FALSE;
    return Done;
}
