// RUN: %check-case %s
// A helper that is shared with HwVidStartIO looks at the level first, in several ways.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _NEO_EXTENSION {
    PVOID Event;
    KIRQL Level;
} NEO_EXTENSION, *PNEO_EXTENSION;

VP_STATUS NTAPI NeoFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI NeoInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI NeoStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static BOOLEAN IsPassive(VOID)
{
    return VideoPortGetCurrentIrql() == 0;
}

static VOID Tell(PNEO_EXTENSION Neo)
{
    if (!IsPassive())
        return;
    VideoPortSetEvent(Neo, Neo->Event);
}

static VOID Refresh(PNEO_EXTENSION Neo)
{
    UCHAR level = VideoPortGetCurrentIrql();
    BOOLEAN low = level < 2;

    if (level > 2)
        goto out;
    VideoPortClearEvent(Neo, Neo->Event);
out:
    while (low) {
        VideoPortReadStateEvent(Neo, Neo->Event);
        low = FALSE;
    }
    switch (level) {
    case 0:
        VideoPortSetEvent(Neo, Neo->Event);
        break;
    default:
        break;
    }
    if (Neo->Level == 0 && Neo->Event != NULL)
        VideoPortSetEvent(Neo, Neo->Event);
}

BOOLEAN NTAPI NeoInterrupt(PVOID HwDeviceExtension)
{
    Tell(HwDeviceExtension);
    Refresh(HwDeviceExtension);
    return TRUE;
}

BOOLEAN NTAPI NeoStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    Tell(HwDeviceExtension);
    Refresh(HwDeviceExtension);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = NeoFindAdapter;
    Data.HwInitialize = NeoInitialize;
    Data.HwStartIO = NeoStartIO;
    Data.HwInterrupt = NeoInterrupt;
    Data.HwDeviceExtensionSize = sizeof(NEO_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
