// RUN: %check-case %s
// Where the driver waits, and what it does beforehand, is not part of the routine.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _KAR_EXTENSION {
    PUCHAR Registers;
    PVP_DMA_ADAPTER Adapter;
    ULONG Length;
    PVOID Done;
    PVOID Buffer;
} KAR_EXTENSION, *PKAR_EXTENSION;

static VOID Prepare(PKAR_EXTENSION Kar)
{
    VideoPortLockBuffer(Kar, Kar->Buffer, Kar->Length, VpReadAccess);
    VideoPortCreateEvent(Kar, 0, NULL, (PEVENT *)&Kar->Done);
}

static VOID Program(PKAR_EXTENSION Kar, BOOLEAN First)
{
    if (First)
        Prepare(Kar);
    VideoPortWriteRegisterUlong((PULONG)Kar->Registers, 1);
}

static VOID NTAPI KarExecute(PVOID HwDeviceExtension, PVP_DMA_ADAPTER Adapter, PVP_SCATTER_GATHER_LIST List, PVOID Context)
{
    Program(HwDeviceExtension, FALSE);
}

BOOLEAN NTAPI KarStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PKAR_EXTENSION Kar = HwDeviceExtension;

    Program(Kar, TRUE);
    VideoPortStartDma(Kar, Kar->Adapter, Kar->Buffer, 0, &Kar->Length, KarExecute, Kar, TRUE);
    return TRUE;
}
