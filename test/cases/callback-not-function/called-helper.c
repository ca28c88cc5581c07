// RUN: %check-case %s
// The result of a helper that returns a number.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

static ULONG SisNext(PULONG Counter)
{
    return ++*Counter;
}

BOOLEAN SisUpdate(PVOID HwDeviceExtension, PULONG Counter)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)(ULONG_PTR)SisNext(Counter), NULL); // FINDING: callback-not-function: VideoPortSynchronizeExecution
}
