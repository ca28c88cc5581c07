// RUN: %check-case --checks=videoport-temp-callback-from-storage %s
// Callbacks that the port keeps may come from memory.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PMINIPORT_DPC_ROUTINE Dpc;
    PVIDEO_BUGCHECK_CALLBACK Bugcheck;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI TridentInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    return VideoPortQueueDpc(Extension, Extension->Dpc, NULL);
}

VP_STATUS TridentEnableDump(PHW_DEVICE_EXTENSION Extension)
{
    return VideoPortRegisterBugcheckCallback(Extension, 0xEA, Extension->Bugcheck, 304);
}
