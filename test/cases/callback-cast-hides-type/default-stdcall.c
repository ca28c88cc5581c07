// RUN: %check-case --targets=i686-w64-mingw32 --checks=videoport-callback-cast-hides-type %s -- -mrtd
// With stdcall as the default the cast is of no use either.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN QvWriteCursor(PVOID Context);

BOOLEAN QvUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)QvWriteCursor, NULL); // FINDING: callback-cast-hides-type: QvWriteCursor
}
