// RUN: %check-case %s
// The same through a pointer that leads to the interface, two helpers away.

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

static VOID CallBios(PVIDEO_PORT_INT10_INTERFACE Bios, ULONG Eax)
{
    INT10_BIOS_ARGUMENTS Arguments;

    VideoPortZeroMemory(&Arguments, sizeof(Arguments));
    Arguments.Eax = Eax;
    Bios->Int10CallBios(Bios->Context, &Arguments); // FINDING: reset-hw-forbidden-call: Int10CallBios
}

static VOID SetText(PCIR_EXTENSION Cir)
{
    CallBios(&Cir->Int10, 3); // NOTE: SetText calls CallBios here
}

BOOLEAN NTAPI CirResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows)
{
    PCIR_EXTENSION Cir = HwDeviceExtension;

    SetText(Cir);
    return TRUE;
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
