// RUN: %check-case %s
// Leaving a mode and resetting share a helper, which knows the difference.

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

static VOID Leave(PCIR_EXTENSION Cir, BOOLEAN Resetting)
{
    UCHAR Value = 0;

    VideoPortWriteRegisterUchar(Cir->Registers, 0);
    if (!Resetting)
        VideoPortSetBusData(Cir, PCIConfiguration, Cir->Slot, &Value, 0x40, 1);
}

BOOLEAN NTAPI CirStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    Leave(HwDeviceExtension, FALSE);
    return TRUE;
}

BOOLEAN NTAPI CirResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows)
{
    PCIR_EXTENSION Cir = HwDeviceExtension;

    Leave(Cir, TRUE);
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
