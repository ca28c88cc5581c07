// RUN: %check-case --checks=videoport-temp-callback-from-storage %s
// A helper reads it.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PMINIPORT_SYNCHRONIZE_ROUTINE Update;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static PMINIPORT_SYNCHRONIZE_ROUTINE MachRoutine(PHW_DEVICE_EXTENSION Extension)
{
    return Extension->Update;
}

BOOLEAN MachUpdate(PHW_DEVICE_EXTENSION Extension)
{
    return VideoPortSynchronizeExecution(Extension, VpMediumPriority, MachRoutine(Extension), Extension); // FINDING: temp-callback-from-storage: memory that can change
}
