// RUN: %check-case %s
// A loop over a table with a hole.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI QvWriteCursor(PVOID Context);
BOOLEAN NTAPI QvWritePalette(PVOID Context);

static const PMINIPORT_SYNCHRONIZE_ROUTINE QvUpdates[] = {QvWriteCursor, NULL, QvWritePalette};

VOID QvUpdate(PVOID HwDeviceExtension)
{
    ULONG i;

    for (i = 0; i < 3; i++)
        VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, QvUpdates[i], HwDeviceExtension); // FINDING: callback-maybe-null: VideoPortSynchronizeExecution
}
