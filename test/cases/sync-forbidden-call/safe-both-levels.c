// RUN: %check-case %s
// A helper that the synchronized routine shares with HwVidStartIO is told where it runs, or asks.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _SIS_EXTENSION {
    PVOID Event;
    ULONG Mode;
} SIS_EXTENSION, *PSIS_EXTENSION;

typedef struct {
    PSIS_EXTENSION Sis;
    BOOLEAN Done;
} REQUEST;

static VOID SetMode(PSIS_EXTENSION Sis, ULONG Mode, PUCHAR Level)
{
    Sis->Mode = Mode;
    if (Level != NULL)
        return;
    VideoPortSetRegistryParameters(Sis, L"Mode", &Mode, sizeof(Mode));
    if (VideoPortGetCurrentIrql() < 2)
        VideoPortSetEvent(Sis, Sis->Event);
}

static VOID Report(PSIS_EXTENSION Sis)
{
    if (VideoPortGetCurrentIrql() >= 2)
        return;
    VideoPortSetEvent(Sis, Sis->Event);
}

static BOOLEAN NTAPI Switch(PVOID Context)
{
    REQUEST *Request = Context;

    Request->Done = TRUE;
    Report(Request->Sis);
    return TRUE;
}

BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    REQUEST Request;

    Request.Sis = HwDeviceExtension;
    SetMode(HwDeviceExtension, 3, NULL);
    Report(HwDeviceExtension);
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpHighPriority, Switch, &Request);
}

VOID Register(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = SisStartIO;
}
