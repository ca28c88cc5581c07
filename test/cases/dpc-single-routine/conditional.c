// RUN: %check-case %s
// One call, two routines.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI GlintVBlankDpc(PVOID HwDeviceExtension, PVOID Context);
VOID NTAPI GlintCommandDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI GlintInterrupt(PVOID HwDeviceExtension)
{
    BOOLEAN Blank = (*(PULONG)HwDeviceExtension & 1) != 0;

    return VideoPortQueueDpc(HwDeviceExtension, Blank ? GlintVBlankDpc : GlintCommandDpc, NULL); // FINDING: dpc-single-routine: Dpc
}
