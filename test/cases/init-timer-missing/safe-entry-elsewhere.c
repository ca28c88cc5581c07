// RUN: %check-case %s
// DriverEntry is in another file: what it registers is not known.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _CARD {
    ULONG Blink;
} CARD, *PCARD;

BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension)
{
    PCARD Card = HwDeviceExtension;

    Card->Blink = 1;
    VideoPortStartTimer(HwDeviceExtension);
    return TRUE;
}

VP_STATUS MachSetBlink(PCARD Card, BOOLEAN On)
{
    if (On)
        VideoPortStartTimer(Card);
    else
        VideoPortStopTimer(Card);
    return NO_ERROR;
}
