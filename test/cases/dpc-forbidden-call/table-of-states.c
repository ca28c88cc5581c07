// RUN: %check-case %s
// A state machine: the states are a const table of pointers to functions.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _PIN_EXTENSION {
    ULONG State;
    PVOID Rom;
} PIN_EXTENSION, *PPIN_EXTENSION;

typedef ULONG (*STATE)(PPIN_EXTENSION Pin);

static ULONG Idle(PPIN_EXTENSION Pin)
{
    return Pin->State;
}

static ULONG Reload(PPIN_EXTENSION Pin)
{
    Pin->Rom = VideoPortGetRomImage(Pin, NULL, 0, 0x10000); // FINDING: dpc-forbidden-call: VideoPortGetRomImage
    return 0;
}

static const STATE States[] = {Idle, Reload};

static VOID NTAPI PinDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PPIN_EXTENSION Pin = HwDeviceExtension;

    Pin->State = States[Pin->State](Pin); // NOTE: PinDpc calls Reload here
}

BOOLEAN NTAPI PinInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, PinDpc, NULL);
}
