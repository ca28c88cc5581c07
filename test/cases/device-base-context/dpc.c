// RUN: %check-case %s
// A DPC maps, after an error.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _MVR_EXTENSION {
    VIDEO_ACCESS_RANGE Ranges[2];
    PUCHAR Registers;
    ULONG Slot;
} MVR_EXTENSION, *PMVR_EXTENSION;

static VOID NTAPI MvrDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PMVR_EXTENSION Mvr = HwDeviceExtension;

    if (Context == NULL)
        Mvr->Registers = VideoPortGetDeviceBase(Mvr, Mvr->Ranges[0].RangeStart, 4096, 0); // FINDING: device-base-context: not from HwVidDpcRoutine
}

BOOLEAN NTAPI MvrInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, MvrDpc, NULL);
}
