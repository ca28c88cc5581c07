// RUN: %check-case %s
// The function is only handed on: the port calls it at another level.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _TRIO_EXTENSION {
    PVOID Event;
    PMINIPORT_DPC_ROUTINE Later;
} TRIO_EXTENSION, *PTRIO_EXTENSION;

VP_STATUS NTAPI TrioFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TrioInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TrioStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID NTAPI Late(PVOID HwDeviceExtension, PVOID Context)
{
    PTRIO_EXTENSION Trio = HwDeviceExtension;

    VideoPortSetEvent(Trio, Trio->Event);
}

static BOOLEAN Queue(PTRIO_EXTENSION Trio, PMINIPORT_DPC_ROUTINE Routine)
{
    Trio->Later = Routine;
    return VideoPortQueueDpc(Trio, Routine, NULL);
}

BOOLEAN NTAPI TrioInterrupt(PVOID HwDeviceExtension)
{
    return Queue(HwDeviceExtension, Late);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = TrioFindAdapter;
    Data.HwInitialize = TrioInitialize;
    Data.HwStartIO = TrioStartIO;
    Data.HwInterrupt = TrioInterrupt;
    Data.HwDeviceExtensionSize = sizeof(TRIO_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
