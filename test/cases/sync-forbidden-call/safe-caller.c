// RUN: %check-case %s
// What is around the synchronized call is not part of it.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _TSENG_EXTENSION {
    PVOID Event;
    ULONG Count;
} TSENG_EXTENSION, *PTSENG_EXTENSION;

static BOOLEAN NTAPI Count(PVOID Context)
{
    ++((PTSENG_EXTENSION)Context)->Count;
    return TRUE;
}

static BOOLEAN Synchronized(PTSENG_EXTENSION Tseng, PMINIPORT_SYNCHRONIZE_ROUTINE Routine)
{
    BOOLEAN Done = VideoPortSynchronizeExecution(Tseng, VpMediumPriority, Routine, Tseng);

    VideoPortSetEvent(Tseng, Tseng->Event);
    return Done;
}

BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    ULONG Count1 = 0;

    VideoPortSetRegistryParameters(HwDeviceExtension, L"Count", &Count1, sizeof(Count1));
    return Synchronized(HwDeviceExtension, Count);
}

VOID Register(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = TsengStartIO;
}
