// RUN: %check-case %s
// Registers, short stalls, zeroed memory.

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

BOOLEAN NTAPI CirResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows)
{
    PCIR_EXTENSION Cir = HwDeviceExtension;

    VideoPortWritePortUchar(Cir->Registers + 4, 6);
    VideoPortStallExecution(10);
    VideoPortZeroDeviceMemory((PVOID)Cir->Aperture, 4096);
    VideoPortWriteRegisterBufferUchar(Cir->Registers, (PUCHAR)"abc", 3);
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
