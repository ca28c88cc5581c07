// RUN: %check-case %s
// Other port functions may get as many functions as the driver likes.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context);
BOOLEAN NTAPI CardWriteCursor(PVOID Context);
BOOLEAN NTAPI CardWritePalette(PVOID Context);

BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, CardDpc, NULL);
}

VOID CardUpdate(PVOID HwDeviceExtension)
{
    VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, CardWriteCursor, HwDeviceExtension);
    VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, CardWritePalette, HwDeviceExtension);
}
