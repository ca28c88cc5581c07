// RUN: %check-fix --rule=callback-cast-hides-type --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// The cast does nothing.

#include "driver.h"

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context);
BOOLEAN CardWork(PVOID HwDeviceExtension);

BOOLEAN CardWork(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, (PMINIPORT_DPC_ROUTINE)CardDpc, NULL);
}

// CHECK: VideoPortQueueDpc(HwDeviceExtension, CardDpc, NULL);
