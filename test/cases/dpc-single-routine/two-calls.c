// RUN: %check-case %s
// A routine for each cause.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI TridentVBlankDpc(PVOID HwDeviceExtension, PVOID Context);
VOID NTAPI TridentCommandDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI TridentInterrupt(PVOID HwDeviceExtension)
{
    if (*(PULONG)HwDeviceExtension & 1)
        VideoPortQueueDpc(HwDeviceExtension, TridentVBlankDpc, NULL);
    if (*(PULONG)HwDeviceExtension & 2)
        VideoPortQueueDpc(HwDeviceExtension, TridentCommandDpc, NULL); // FINDING: dpc-single-routine: TridentCommandDpc
    return TRUE;
}
