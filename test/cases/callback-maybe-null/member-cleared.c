// RUN: %check-case %s
// A member of the device extension is cleared on one path.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    BOOLEAN CursorVisible;
    PMINIPORT_SYNCHRONIZE_ROUTINE Update;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN CardUpdate(PHW_DEVICE_EXTENSION Extension)
{
    if (!Extension->CursorVisible)
        Extension->Update = NULL;
    return VideoPortSynchronizeExecution(Extension, VpMediumPriority, Extension->Update, Extension); // FINDING: callback-maybe-null: VideoPortSynchronizeExecution
}
