#include "raven.h"

static VOID NTAPI RavenDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PRAVEN_EXTENSION Raven = HwDeviceExtension;

    VideoPortWriteRegisterUlong((PULONG)Raven->Registers, Raven->Work);
}

VOID RavenSchedule(PRAVEN_EXTENSION Raven)
{
    VideoPortQueueDpc(Raven, RavenDpc, NULL); // expect: queue-dpc-irql
}

BOOLEAN NTAPI RavenInterrupt(PVOID HwDeviceExtension)
{
    RavenSchedule(HwDeviceExtension);
    return TRUE;
}
