// RUN: %check-fix --rule=getprocaddress-unknown-name --unchanged %s
// What is meant can only be guessed.

#include "driver.h"

PVOID CardLookUp(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo);

PVOID CardLookUp(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    return ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortGetRegistryParameter");
}
