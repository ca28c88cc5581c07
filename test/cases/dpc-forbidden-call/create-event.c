// RUN: %check-case %s
// Creates an event on one path, in a helper.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _CHI_EXTENSION {
    PVOID Event;
} CHI_EXTENSION, *PCHI_EXTENSION;

static PVOID EventOf(PCHI_EXTENSION Chi)
{
    if (Chi->Event == NULL)
        VideoPortCreateEvent(Chi, 0, NULL, (PEVENT *)&Chi->Event); // FINDING: dpc-forbidden-call: VideoPortCreateEvent needs PASSIVE_LEVEL, but HwVidDpcRoutine runs at DISPATCH_LEVEL
    return Chi->Event;
}

static VOID NTAPI ChiDpc(PVOID HwDeviceExtension, PVOID Context)
{
    VideoPortSetEvent(HwDeviceExtension, EventOf(HwDeviceExtension)); // NOTE: ChiDpc calls EventOf here
}

BOOLEAN NTAPI ChiInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, ChiDpc, NULL);
}
