// RUN: %check-case --targets=i686-w64-mingw32 --checks=videoport-callback-cast-hides-type %s
// The cast hides the convention, which another rule says.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID MachDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI MachInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, (PMINIPORT_DPC_ROUTINE)MachDpc, NULL); // FINDING: callback-calling-convention: MachDpc
}
