// RUN: %check-case %s
// A member of a structure in the device extension that was just zeroed.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Mode;
    PMINIPORT_SYNCHRONIZE_ROUTINE Update;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN MachReset(PHW_DEVICE_EXTENSION Extension)
{
    VideoPortZeroMemory(Extension, sizeof(*Extension));
    return VideoPortSynchronizeExecution(Extension, VpMediumPriority, Extension->Update, Extension); // FINDING: callback-null: VideoPortSynchronizeExecution
}
