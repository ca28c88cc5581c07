// RUN: %check-case --checks=videoport-temp-callback-from-storage %s
// Read into a local variable first.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PMINIPORT_SYNCHRONIZE_ROUTINE Update;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN QvUpdate(PHW_DEVICE_EXTENSION Extension)
{
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine = Extension->Update;

    return VideoPortSynchronizeExecution(Extension, VpMediumPriority, Routine, Extension); // FINDING: temp-callback-from-storage: memory that can change
}
