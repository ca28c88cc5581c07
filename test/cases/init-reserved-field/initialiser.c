// RUN: %check-case %s
// In an initialiser.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
HW_DMA_RETURN NTAPI GlintStartDma(PVOID HwDeviceExtension, PDMA Dma);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData = {
        .HwInitDataSize = sizeof(InitData),
        .HwFindAdapter = GlintFindAdapter,
        .HwInitialize = GlintInitialize,
        .HwStartIO = GlintStartIO,
        .HwStartDma = GlintStartDma, // FINDING: init-reserved-field: HwStartDma is reserved
    };

    return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
