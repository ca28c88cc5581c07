// RUN: %check-case %s
// The routines are a table.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI GlintVBlankDpc(PVOID HwDeviceExtension, PVOID Context);
VOID NTAPI GlintCommandDpc(PVOID HwDeviceExtension, PVOID Context);

static const PMINIPORT_DPC_ROUTINE GlintRoutines[] = {GlintVBlankDpc, GlintCommandDpc};

BOOLEAN NTAPI GlintInterrupt(PVOID HwDeviceExtension)
{
    ULONG i;

    for (i = 0; i < 2; i++)
        if (*(PULONG)HwDeviceExtension & (1 << i))
            VideoPortQueueDpc(HwDeviceExtension, GlintRoutines[i], NULL); // FINDING: dpc-single-routine: GlintCommandDpc
    return TRUE;
}
