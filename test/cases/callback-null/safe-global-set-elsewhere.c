// RUN: %check-case %s
// A variable of another file, and a member that this file never writes.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

extern PMINIPORT_SYNCHRONIZE_ROUTINE TsengUpdateRoutine;

typedef struct _HW_DEVICE_EXTENSION {
    PMINIPORT_SYNCHRONIZE_ROUTINE Update;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN TsengUpdate(PHW_DEVICE_EXTENSION Extension)
{
    if (!VideoPortSynchronizeExecution(Extension, VpMediumPriority, TsengUpdateRoutine, Extension))
        return FALSE;
    return VideoPortSynchronizeExecution(Extension, VpMediumPriority, Extension->Update, Extension);
}
