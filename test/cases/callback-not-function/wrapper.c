// RUN: %check-case %s
// A wrapper that takes anything is given data.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

static ULONG SisTable[16];

static BOOLEAN SisSynchronize(PVOID HwDeviceExtension, PVOID Routine)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)Routine, NULL); // FINDING: callback-not-function: VideoPortSynchronizeExecution
}

BOOLEAN SisUpdate(PVOID HwDeviceExtension)
{
    return SisSynchronize(HwDeviceExtension, SisTable);
}
