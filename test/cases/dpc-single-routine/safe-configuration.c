// RUN: %check-case %s
// Which routine it is depends on the build.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

#define CARD_HAS_VBLANK 1

VOID NTAPI CardVBlankDpc(PVOID HwDeviceExtension, PVOID Context);
VOID NTAPI CardCommandDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension)
{
    if (CARD_HAS_VBLANK)
        return VideoPortQueueDpc(HwDeviceExtension, CardVBlankDpc, NULL);
    return VideoPortQueueDpc(HwDeviceExtension, CardCommandDpc, NULL);
}
