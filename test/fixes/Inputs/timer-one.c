#include "timer.h"

BOOLEAN CardWork(PVOID Context)
{
    return Context != NULL;
}

BOOLEAN CardFirst(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)CardWork,
                                         HwDeviceExtension);
}
