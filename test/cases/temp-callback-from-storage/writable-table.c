// RUN: %check-case --checks=videoport-temp-callback-from-storage %s
// A table that is not constant.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI GlintWriteCursor(PVOID Context);
BOOLEAN NTAPI GlintWritePalette(PVOID Context);

static PMINIPORT_SYNCHRONIZE_ROUTINE GlintUpdates[2];

VOID GlintChoose(ULONG i, PMINIPORT_SYNCHRONIZE_ROUTINE Routine)
{
    GlintUpdates[i & 1] = Routine;
}

BOOLEAN GlintUpdate(PVOID HwDeviceExtension, ULONG i)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, GlintUpdates[i & 1], NULL); // FINDING: temp-callback-from-storage: memory that can change
}
