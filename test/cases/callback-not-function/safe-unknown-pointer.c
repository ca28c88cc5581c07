// RUN: %check-case %s
// A parameter, a member, an element, a variable of another file.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PMINIPORT_SYNCHRONIZE_ROUTINE Update;
    PMINIPORT_SYNCHRONIZE_ROUTINE Updates[4];
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

extern PMINIPORT_SYNCHRONIZE_ROUTINE TsengRoutine;
extern PMINIPORT_SYNCHRONIZE_ROUTINE *TsengRoutines;

VOID TsengUpdate(PHW_DEVICE_EXTENSION Extension, PMINIPORT_SYNCHRONIZE_ROUTINE Routine, ULONG i)
{
    VideoPortSynchronizeExecution(Extension, VpMediumPriority, Routine, Extension);
    VideoPortSynchronizeExecution(Extension, VpMediumPriority, Extension->Update, Extension);
    VideoPortSynchronizeExecution(Extension, VpMediumPriority, Extension->Updates[i & 3], Extension);
    VideoPortSynchronizeExecution(Extension, VpMediumPriority, TsengRoutine, Extension);
    VideoPortSynchronizeExecution(Extension, VpMediumPriority, TsengRoutines[i], Extension);
}
