// RUN: %check-case --checks=videoport-temp-callback-from-storage %s
// A static variable, tested before.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

static PMINIPORT_SYNCHRONIZE_ROUTINE TsengRoutine;

VOID TsengChoose(PMINIPORT_SYNCHRONIZE_ROUTINE Routine)
{
    TsengRoutine = Routine;
}

BOOLEAN TsengUpdate(PVOID HwDeviceExtension)
{
    if (TsengRoutine == NULL)
        return FALSE;
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, TsengRoutine, HwDeviceExtension); // FINDING: temp-callback-from-storage: memory that can change
}
