// RUN: %check-case %s
// Through a wrapper.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI TridentVBlankDpc(PVOID HwDeviceExtension, PVOID Context);
VOID NTAPI TridentCommandDpc(PVOID HwDeviceExtension, PVOID Context);

static BOOLEAN TridentQueue(PVOID HwDeviceExtension, PMINIPORT_DPC_ROUTINE Routine)
{
    return VideoPortQueueDpc(HwDeviceExtension, Routine, NULL); // FINDING: dpc-single-routine: Dpc
}

BOOLEAN NTAPI TridentInterrupt(PVOID HwDeviceExtension)
{
    if (*(PULONG)HwDeviceExtension & 1)
        return TridentQueue(HwDeviceExtension, TridentVBlankDpc);
    return TridentQueue(HwDeviceExtension, TridentCommandDpc);
}
