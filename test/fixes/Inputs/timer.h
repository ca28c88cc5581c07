#include "driver.h"

BOOLEAN CardWork(PVOID Context);
BOOLEAN CardFirst(PVOID HwDeviceExtension);
BOOLEAN CardSecond(PVOID HwDeviceExtension);
