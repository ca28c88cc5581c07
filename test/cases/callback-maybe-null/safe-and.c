// RUN: %check-case %s
// The test and the call are one expression.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI SisWriteCursor(PVOID Context);
BOOLEAN NTAPI SisWritePalette(PVOID Context);

BOOLEAN SisUpdate(PVOID HwDeviceExtension, ULONG What)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine = NULL;

    if (What == 1)
        Routine = SisWriteCursor;
    else if (What == 2)
        Routine = SisWritePalette;
    return Routine && VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension);
}
