// RUN: %check-fix --rule=getprocaddress-unknown-name --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// Only the case of letters is wrong.

#include "driver.h"

PVOID CardLookUp(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo);

PVOID CardLookUp(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    return ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortQueueDPC");
}

// CHECK: (PUCHAR)"VideoPortQueueDpc");
