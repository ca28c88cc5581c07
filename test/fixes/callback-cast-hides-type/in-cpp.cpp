// RUN: %check-fix --rule=callback-cast-hides-type --output=%t.cpp %s
// RUN: FileCheck %s --input-file=%t.cpp
// A cast of C++.

#include "driver.hpp"

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context);
BOOLEAN CardWork(PVOID HwDeviceExtension);

BOOLEAN CardWork(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, reinterpret_cast<PMINIPORT_DPC_ROUTINE>(CardDpc), NULL);
}

// CHECK: VideoPortQueueDpc(HwDeviceExtension, CardDpc, NULL);
