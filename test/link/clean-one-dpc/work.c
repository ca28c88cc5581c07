#include "whimbrel.h"

VOID WhimbrelQueue(PWHIMBREL_EXTENSION Whimbrel, ULONG Work)
{
    Whimbrel->Work |= Work;
    VideoPortQueueDpc(Whimbrel, WhimbrelDpc, Whimbrel);
}

/* Masked against the interrupt. */
BOOLEAN NTAPI WhimbrelTake(PVOID Context)
{
    PWHIMBREL_EXTENSION Whimbrel = Context;

    Whimbrel->Done |= Whimbrel->Work;
    Whimbrel->Work = 0;
    return TRUE;
}

VOID NTAPI WhimbrelDpc(PVOID HwDeviceExtension, PVOID Context)
{
    VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, WhimbrelTake, HwDeviceExtension);
}
