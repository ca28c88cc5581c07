// RUN: %check-case %s
// A member that another function tests.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PMINIPORT_SYNCHRONIZE_ROUTINE Update;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static BOOLEAN MachCanUpdate(PHW_DEVICE_EXTENSION Extension)
{
    return Extension->Update != NULL;
}

BOOLEAN MachUpdate(PHW_DEVICE_EXTENSION Extension)
{
    if (!MachCanUpdate(Extension))
        return FALSE;
    return VideoPortSynchronizeExecution(Extension, VpMediumPriority, Extension->Update, Extension);
}
