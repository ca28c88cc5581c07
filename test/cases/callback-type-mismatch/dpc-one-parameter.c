// RUN: %check-case %s
// A DPC without its context.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI WeitekDpc(PVOID HwDeviceExtension);

BOOLEAN NTAPI WeitekInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, (PMINIPORT_DPC_ROUTINE)WeitekDpc, NULL); // FINDING: callback-type-mismatch: WeitekDpc
}
