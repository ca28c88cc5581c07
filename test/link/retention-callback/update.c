// The address of a temporary callback goes to another file.
#include "device.h"

static BOOLEAN NTAPI CardLatch(PVOID Context)
{
    PHW_DEVICE_EXTENSION extension = Context;

    extension->Mode = 1;
    return TRUE;
}

BOOLEAN CardUpdate(PHW_DEVICE_EXTENSION Extension)
{
    CardSetRoutine(Extension, CardLatch);
    return VideoPortSynchronizeExecution(Extension, VpMediumPriority, CardLatch, Extension);
}
