// RUN: %check-case %s
// A number where a pointer arrives.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI TridentWriteCursor(USHORT Context);

BOOLEAN TridentUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)TridentWriteCursor, NULL); // FINDING: callback-type-mismatch: TridentWriteCursor
}
