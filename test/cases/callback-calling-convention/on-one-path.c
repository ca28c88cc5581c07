// RUN: %check-case --targets=i686-w64-mingw32 %s
// One of the variants lacks it.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI WeitekWriteCursor(PVOID Context);
BOOLEAN WeitekWritePalette(PVOID Context);

BOOLEAN WeitekUpdate(PVOID HwDeviceExtension, BOOLEAN Palette)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Palette ? (PMINIPORT_SYNCHRONIZE_ROUTINE)WeitekWritePalette : WeitekWriteCursor, NULL); // FINDING: callback-calling-convention: WeitekWritePalette
}
