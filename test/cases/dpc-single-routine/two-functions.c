// RUN: %check-case %s
// In functions that know nothing of each other.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI GlintVBlankDpc(PVOID HwDeviceExtension, PVOID Context);
VOID NTAPI GlintDmaDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI GlintInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, GlintVBlankDpc, NULL);
}

VOID NTAPI GlintExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                          PVOID Context)
{
    VideoPortQueueDpc(HwDeviceExtension, GlintDmaDpc, NULL); // FINDING: dpc-single-routine: GlintDmaDpc
}
