#include "pochard.h"

BOOLEAN NTAPI PochardInterrupt(PVOID HwDeviceExtension)
{
    PPOCHARD_EXTENSION Pochard = HwDeviceExtension;

    VideoPortWriteRegisterUchar(Pochard->Registers, 0);
    return VideoPortQueueDpc(Pochard, PochardDpc, NULL);
}

VOID NTAPI PochardTimer(PVOID HwDeviceExtension)
{
    ENTER(HwDeviceExtension);
    VideoPortStallExecution(5);
    LEAVE(HwDeviceExtension);
}

VOID NTAPI PochardDpc(PVOID HwDeviceExtension, PVOID Context)
{
    ENTER(HwDeviceExtension);
    VideoPortLogError(HwDeviceExtension, NULL, 0xC0000001, 1);
    LEAVE(HwDeviceExtension);
}

BOOLEAN NTAPI PochardReset(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows)
{
    VideoPortWriteRegisterUchar(((PPOCHARD_EXTENSION)HwDeviceExtension)->Registers, 0);
    return FALSE;
}
