// RUN: %check-case %s
// Advice, which nobody asked for.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI WeitekDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI WeitekInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, (PMINIPORT_DPC_ROUTINE)WeitekDpc, NULL);
}
