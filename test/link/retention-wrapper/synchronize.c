// A wrapper hands the callback that it was handed to another file.
#include "device.h"

BOOLEAN CardSynchronize(PHW_DEVICE_EXTENSION Extension, PMINIPORT_SYNCHRONIZE_ROUTINE Routine)
{
    CardNote(Extension, Routine);
    return VideoPortSynchronizeExecution(Extension, VpMediumPriority, Routine, Extension);
}
