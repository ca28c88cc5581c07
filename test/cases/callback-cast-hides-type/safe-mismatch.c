// RUN: %check-case --checks=videoport-callback-cast-hides-type %s
// The cast hides a type, which another rule says.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI MachDpc(PVOID HwDeviceExtension);

BOOLEAN NTAPI MachInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, (PMINIPORT_DPC_ROUTINE)MachDpc, NULL); // FINDING: callback-type-mismatch: MachDpc
}
