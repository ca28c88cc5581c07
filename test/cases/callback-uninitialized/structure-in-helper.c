// RUN: %check-case %s
// The structure is filled in part, and a helper uses it.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _CARD_UPDATE {
    VIDEO_SYNCHRONIZE_PRIORITY Priority;
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine;
} CARD_UPDATE, *PCARD_UPDATE;

static BOOLEAN HwVidRun(PVOID HwDeviceExtension, PCARD_UPDATE Update)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, Update->Priority, Update->Routine, HwDeviceExtension); // FINDING: callback-uninitialized: VideoPortSynchronizeExecution
}

BOOLEAN HwVidUpdateCursor(PVOID HwDeviceExtension)
{
    CARD_UPDATE Update;

    Update.Priority = VpMediumPriority;
    return HwVidRun(HwDeviceExtension, &Update);
}
