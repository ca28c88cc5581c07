// RUN: %check-case --checks=videoport-callback-cast-hides-type %s
// In one side of a conditional.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI CirrusWriteCursor(PVOID Context);
BOOLEAN NTAPI CirrusWritePalette(PVOID Context);

BOOLEAN CirrusUpdate(PVOID HwDeviceExtension, BOOLEAN Palette)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Palette ? (PMINIPORT_SYNCHRONIZE_ROUTINE)CirrusWritePalette : CirrusWriteCursor, NULL); // FINDING: callback-cast-hides-type: CirrusWritePalette
}
