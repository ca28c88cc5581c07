// RUN: %check-case %s
// A function that was a number on its way.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension)
{
    ULONG_PTR Number = (ULONG_PTR)&CardDpc;

    return VideoPortQueueDpc(HwDeviceExtension, (PMINIPORT_DPC_ROUTINE)Number, NULL);
}
