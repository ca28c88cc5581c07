// RUN: %check-case %s
// A helper calls what it is given.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _GLINT_EXTENSION {
    PVOID Events[2];
} GLINT_EXTENSION, *PGLINT_EXTENSION;

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID Signal(PGLINT_EXTENSION Glint, ULONG Head)
{
    VideoPortSetEvent(Glint, Glint->Events[Head]); // FINDING: isr-forbidden-call: VideoPortSetEvent
}

static VOID Count(PGLINT_EXTENSION Glint, ULONG Head)
{
    UNREFERENCED_PARAMETER(Glint);
    UNREFERENCED_PARAMETER(Head);
}

static VOID ForEachHead(PGLINT_EXTENSION Glint, VOID (*Do)(PGLINT_EXTENSION, ULONG))
{
    ULONG Head;

    for (Head = 0; Head < 2; ++Head)
        (*Do)(Glint, Head);
}

BOOLEAN NTAPI GlintInterrupt(PVOID HwDeviceExtension)
{
    ForEachHead(HwDeviceExtension, Count);
    ForEachHead(HwDeviceExtension, Signal); // NOTE: GlintInterrupt calls Signal here
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = GlintFindAdapter;
    Data.HwInitialize = GlintInitialize;
    Data.HwStartIO = GlintStartIO;
    Data.HwInterrupt = GlintInterrupt;
    Data.HwDeviceExtensionSize = sizeof(GLINT_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
