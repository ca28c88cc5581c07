// RUN: %check-case %s
// The helper is told that it may, which is not so.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _RAGE_EXTENSION {
    PVOID Event;
} RAGE_EXTENSION, *PRAGE_EXTENSION;

VP_STATUS NTAPI RageFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI RageInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI RageStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID Finish(PRAGE_EXTENSION Rage, BOOLEAN InInterrupt)
{
    if (!InInterrupt)
        VideoPortSetEvent(Rage, Rage->Event); // FINDING: isr-forbidden-call: VideoPortSetEvent
}

static VOID Done(PRAGE_EXTENSION Rage, BOOLEAN InInterrupt)
{
    Finish(Rage, InInterrupt); // NOTE: Done calls Finish here
}

BOOLEAN NTAPI RageInterrupt(PVOID HwDeviceExtension)
{
    Done(HwDeviceExtension, FALSE); // NOTE: RageInterrupt calls Done here
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
