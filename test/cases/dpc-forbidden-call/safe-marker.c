// RUN: %check-case %s
// The DPC leaves word in the device extension that it is running.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _LUX_EXTENSION {
    BOOLEAN InDpc;
    ULONG Changes;
} LUX_EXTENSION, *PLUX_EXTENSION;

static VOID Note(PLUX_EXTENSION Lux)
{
    ++Lux->Changes;
    if (Lux->InDpc)
        return;
    VideoPortSetRegistryParameters(Lux, L"Changes", &Lux->Changes, sizeof(Lux->Changes));
}

static VOID NTAPI LuxDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PLUX_EXTENSION Lux = HwDeviceExtension;

    Lux->InDpc = TRUE;
    Note(Lux);
    Lux->InDpc = FALSE;
}

BOOLEAN NTAPI LuxInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, LuxDpc, NULL);
}
