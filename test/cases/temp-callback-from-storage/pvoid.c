// RUN: %check-case --checks=videoport-temp-callback-from-storage %s
// Kept without its type.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVOID Update;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN CardUpdate(PHW_DEVICE_EXTENSION Extension)
{
    return VideoPortSynchronizeExecution(Extension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)Extension->Update, Extension); // FINDING: temp-callback-from-storage: memory that can change
}
