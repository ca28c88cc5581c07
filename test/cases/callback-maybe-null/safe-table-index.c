// RUN: %check-case %s
// Which element is passed is not known here.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI TridentWriteCursor(PVOID Context);
BOOLEAN NTAPI TridentWritePalette(PVOID Context);

static const PMINIPORT_SYNCHRONIZE_ROUTINE TridentUpdates[] = {NULL, TridentWriteCursor, TridentWritePalette};

BOOLEAN TridentUpdate(PVOID HwDeviceExtension, ULONG What)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, TridentUpdates[What], HwDeviceExtension);
}
