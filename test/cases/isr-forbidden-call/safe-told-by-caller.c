// RUN: %check-case %s
// What a helper does depends on what it is told, also where one helper tells the next.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

#define FROM_INTERRUPT 1
#define MAY_WAIT 4

enum work { ACKNOWLEDGE, REPORT, MEASURE };

typedef struct _RAGE_EXTENSION {
    PVOID Event;
    ULONG Count;
} RAGE_EXTENSION, *PRAGE_EXTENSION;

VP_STATUS NTAPI RageFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI RageInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI RageStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID Finish(PRAGE_EXTENSION Rage, BOOLEAN InInterrupt)
{
    if (InInterrupt)
        return;
    VideoPortSetEvent(Rage, Rage->Event);
}

static VOID Flush(PRAGE_EXTENSION Rage, ULONG Flags)
{
    ++Rage->Count;
    if (Flags & MAY_WAIT)
        VideoPortWaitForSingleObject(Rage, Rage->Event, NULL);
    if ((Flags & FROM_INTERRUPT) == 0)
        VideoPortClearEvent(Rage, Rage->Event);
}

static VOID Do(PRAGE_EXTENSION Rage, enum work Work)
{
    switch (Work) {
    case ACKNOWLEDGE:
        ++Rage->Count;
        break;
    case REPORT:
        VideoPortSetEvent(Rage, Rage->Event);
        break;
    default:
        VideoPortClearEvent(Rage, Rage->Event);
        break;
    case MEASURE:
        break;
    }
}

/* Passes on what it is told. */
static VOID Step(PRAGE_EXTENSION Rage, ULONG Flags, BOOLEAN InInterrupt)
{
    Flush(Rage, Flags);
    Finish(Rage, InInterrupt);
}

BOOLEAN NTAPI RageInterrupt(PVOID HwDeviceExtension)
{
    Finish(HwDeviceExtension, TRUE);
    Flush(HwDeviceExtension, FROM_INTERRUPT);
    Do(HwDeviceExtension, ACKNOWLEDGE);
    Step(HwDeviceExtension, FROM_INTERRUPT, TRUE);
    return TRUE;
}

BOOLEAN NTAPI RageStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    Finish(HwDeviceExtension, FALSE);
    Flush(HwDeviceExtension, MAY_WAIT);
    Do(HwDeviceExtension, REPORT);
    Do(HwDeviceExtension, MEASURE);
    Step(HwDeviceExtension, MAY_WAIT, FALSE);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = RageFindAdapter;
    Data.HwInitialize = RageInitialize;
    Data.HwStartIO = RageStartIO;
    Data.HwInterrupt = RageInterrupt;
    Data.HwDeviceExtensionSize = sizeof(RAGE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
