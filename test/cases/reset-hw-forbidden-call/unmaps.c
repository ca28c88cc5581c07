// RUN: %check-case %s
// Frees what it does not need any more.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _CIR_EXTENSION {
    PUCHAR Registers;
    volatile ULONG *Aperture;
    VIDEO_PORT_INT10_INTERFACE Int10;
    ULONG Slot;
} CIR_EXTENSION, *PCIR_EXTENSION;

VP_STATUS NTAPI CirFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID Free(PCIR_EXTENSION Cir)
{
    if (Cir->Aperture != NULL)
        VideoPortFreeDeviceBase(Cir, (PVOID)Cir->Aperture); // FINDING: reset-hw-forbidden-call: VideoPortFreeDeviceBase
    Cir->Aperture = NULL;
}

BOOLEAN NTAPI CirResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows)
{
    PCIR_EXTENSION Cir = HwDeviceExtension;

    if (Columns != 0)
        Free(Cir);
    return FALSE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = CirFindAdapter;
    Data.HwInitialize = CirInitialize;
    Data.HwStartIO = CirStartIO;
    Data.HwResetHw = CirResetHw;
    Data.HwDeviceExtensionSize = sizeof(CIR_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
