// RUN: %check-case %s
// A number that a variable holds.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

#define CARD_ROM_RESET 0xFFFF0

BOOLEAN SisUpdate(PVOID HwDeviceExtension)
{
    ULONG_PTR Entry = CARD_ROM_RESET;

    return VideoPortSynchronizeExecution(HwDeviceExtension, VpHighPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)Entry, NULL); // FINDING: callback-not-function: VideoPortSynchronizeExecution
}
