// RUN: %check-case --checks=videoport-callback-cast-hides-type %s
// A DPC.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI SisDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI SisInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, (PMINIPORT_DPC_ROUTINE)SisDpc, NULL); // FINDING: callback-cast-hides-type: SisDpc
}
