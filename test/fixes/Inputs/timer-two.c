#include "timer.h"

BOOLEAN CardSecond(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)CardWork,
                                         HwDeviceExtension);
}
