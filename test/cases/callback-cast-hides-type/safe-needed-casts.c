// RUN: %check-case --checks=videoport-callback-cast-hides-type %s
// Casts of other things than a function that is named.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI CirrusWriteCursor(PVOID Context);
BOOLEAN NTAPI CirrusWritePalette(PVOID Context);

BOOLEAN CirrusUpdate(PVOID HwDeviceExtension, BOOLEAN Palette, PVOID Argument)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine = (BOOLEAN)(Palette != 0) ? CirrusWritePalette : CirrusWriteCursor;

    VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)Argument, NULL);
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, Routine, NULL);
}
