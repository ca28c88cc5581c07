// RUN: %check-case %s
// A PVOID parameter and a PVOID member may hold a function.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVOID Routine;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN QvSynchronize(PHW_DEVICE_EXTENSION Extension, PVOID Routine)
{
    if (!VideoPortSynchronizeExecution(Extension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)Routine, NULL))
        return FALSE;
    return VideoPortSynchronizeExecution(Extension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)Extension->Routine, NULL);
}
