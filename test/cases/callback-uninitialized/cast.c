// RUN: %check-case %s
// A cast does not give it a value.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI SisInterrupt(PVOID HwDeviceExtension)
{
    PVOID Routine;

    return VideoPortQueueDpc(HwDeviceExtension, (PMINIPORT_DPC_ROUTINE)Routine, NULL); // FINDING: callback-uninitialized: VideoPortQueueDpc
}
