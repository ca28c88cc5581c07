// RUN: %check-case %s
// A static variable that another function sets.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI QvWriteCursor(PVOID Context);
BOOLEAN NTAPI QvWritePalette(PVOID Context);

static PMINIPORT_SYNCHRONIZE_ROUTINE *QvSlot;
static PMINIPORT_SYNCHRONIZE_ROUTINE QvRoutine;

VOID QvChoose(PMINIPORT_SYNCHRONIZE_ROUTINE Routine)
{
    QvSlot = &QvRoutine;
    *QvSlot = Routine;
}

BOOLEAN QvUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, QvRoutine, HwDeviceExtension);
}
