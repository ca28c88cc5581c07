// RUN: %check-case --targets=i686-w64-mingw32 %s
// A table that hides the convention of its elements.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI TridentWriteCursor(PVOID Context);
BOOLEAN TridentWritePalette(PVOID Context);

static const PMINIPORT_SYNCHRONIZE_ROUTINE TridentUpdates[] = {TridentWriteCursor,
                                                            (PMINIPORT_SYNCHRONIZE_ROUTINE)TridentWritePalette};

BOOLEAN TridentUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, TridentUpdates[1], NULL); // FINDING: callback-calling-convention: TridentWritePalette
}
