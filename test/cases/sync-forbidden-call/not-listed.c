// RUN: %check-case %s
// In a helper that a wrapper has synchronized.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _ELSA_EXTENSION {
    PVOID Event;
    ULONG Busy;
} ELSA_EXTENSION, *PELSA_EXTENSION;

static VOID Wake(PELSA_EXTENSION Elsa)
{
    VideoPortSetEvent(Elsa, Elsa->Event); // FINDING: sync-forbidden-call: VideoPortSetEvent
}

static BOOLEAN NTAPI Release(PVOID Context)
{
    PELSA_EXTENSION Elsa = Context;

    if (--Elsa->Busy == 0)
        Wake(Elsa); // NOTE: Release calls Wake here
    return TRUE;
}

static BOOLEAN Locked(PVOID HwDeviceExtension, PMINIPORT_SYNCHRONIZE_ROUTINE Routine)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpHighPriority, Routine, HwDeviceExtension);
}

BOOLEAN NTAPI ElsaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    return Locked(HwDeviceExtension, Release);
}

VOID Register(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = ElsaStartIO;
}
