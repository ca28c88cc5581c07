// RUN: %check-case %s
// Advice, which nobody asked for.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PMINIPORT_SYNCHRONIZE_ROUTINE Update;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN WeitekUpdate(PHW_DEVICE_EXTENSION Extension)
{
    return VideoPortSynchronizeExecution(Extension, VpMediumPriority, Extension->Update, Extension);
}
