// RUN: %check-case %s
// The assignment goes through a pointer.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI SisDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI SisInterrupt(PVOID HwDeviceExtension)
{
    PMINIPORT_DPC_ROUTINE Routine;
    PMINIPORT_DPC_ROUTINE *Where = &Routine;

    *Where = SisDpc;
    return VideoPortQueueDpc(HwDeviceExtension, Routine, NULL);
}
