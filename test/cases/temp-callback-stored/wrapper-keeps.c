// RUN: %check-case %s
// A wrapper keeps the callback that it is handed.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PMINIPORT_SYNCHRONIZE_ROUTINE LastRoutine;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN CardSynchronize(PHW_DEVICE_EXTENSION Extension, PMINIPORT_SYNCHRONIZE_ROUTINE Routine, PVOID Context)
{
    Extension->LastRoutine = Routine; // FINDING: temp-callback-stored: Routine is kept in Extension->LastRoutine (the device extension)
    return VideoPortSynchronizeExecution(Extension, VpMediumPriority, Routine, Context);
}
