// RUN: %check-case %s
// NULL ends the table, and the loop.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI SisWriteCursor(PVOID Context);
BOOLEAN NTAPI SisWritePalette(PVOID Context);

static const PMINIPORT_SYNCHRONIZE_ROUTINE SisUpdates[] = {SisWriteCursor, SisWritePalette, NULL};

VOID SisUpdate(PVOID HwDeviceExtension)
{
    const PMINIPORT_SYNCHRONIZE_ROUTINE *Next;

    for (Next = SisUpdates; *Next != NULL; Next++)
        VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, *Next, HwDeviceExtension);
}
