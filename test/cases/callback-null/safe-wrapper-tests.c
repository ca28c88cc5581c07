// RUN: %check-case %s
// The wrapper has its own meaning for NULL.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI GlintWriteCursor(PVOID Context);

static BOOLEAN GlintSynchronize(PVOID HwDeviceExtension, PMINIPORT_SYNCHRONIZE_ROUTINE Routine)
{
    if (Routine == NULL)
        return FALSE;
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, HwDeviceExtension);
}

VOID GlintUpdate(PVOID HwDeviceExtension)
{
    GlintSynchronize(HwDeviceExtension, NULL);
    GlintSynchronize(HwDeviceExtension, GlintWriteCursor);
}
