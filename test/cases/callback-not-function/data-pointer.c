// RUN: %check-case %s
// A pointer to the card's registers.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PUCHAR Registers;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CirrusInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    return VideoPortQueueDpc(Extension, (PMINIPORT_DPC_ROUTINE)Extension->Registers, NULL); // FINDING: callback-not-function: VideoPortQueueDpc
}
