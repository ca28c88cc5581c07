// RUN: %check-case %s
// The four parameters of the kernel's own DPCs.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI TsengDpc(PVOID Dpc, PVOID DeferredContext, PVOID SystemArgument1, PVOID SystemArgument2);

BOOLEAN NTAPI TsengInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, (PMINIPORT_DPC_ROUTINE)TsengDpc, NULL); // FINDING: callback-type-mismatch: TsengDpc
}
