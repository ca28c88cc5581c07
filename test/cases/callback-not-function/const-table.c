// RUN: %check-case %s
// A number in a constant table.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI SisWriteCursor(PVOID Context);

static const PMINIPORT_SYNCHRONIZE_ROUTINE SisUpdates[] = {SisWriteCursor, (PMINIPORT_SYNCHRONIZE_ROUTINE)2};

BOOLEAN SisUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, SisUpdates[1], NULL); // FINDING: callback-not-function: VideoPortSynchronizeExecution
}
