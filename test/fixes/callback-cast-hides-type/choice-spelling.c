// RUN: %check-fix --rule=callback-cast-hides-type --unchanged %s
// The types are the same to the port, but not to the compiler, which would warn.

#include "driver.h"

VOID NTAPI CardDpc(PVOID HwDeviceExtension, const VOID *Context);
BOOLEAN CardWork(PVOID HwDeviceExtension);

BOOLEAN CardWork(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, (PMINIPORT_DPC_ROUTINE)CardDpc, NULL);
}
