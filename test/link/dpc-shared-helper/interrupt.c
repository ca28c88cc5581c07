#include "brant.h"

BOOLEAN NTAPI BrantInterrupt(PVOID HwDeviceExtension)
{
    PBRANT_EXTENSION Brant = HwDeviceExtension;

    if (VideoPortReadRegisterUchar(Brant->Registers) == 0)
        return FALSE;
    VideoPortQueueDpc(Brant, BrantDpc, NULL);
    return TRUE;
}

VOID NTAPI BrantDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PBRANT_EXTENSION Brant = HwDeviceExtension;

    if (Brant->Pending)
        BrantReadTiming(Brant); // note: BrantDpc calls BrantReadTiming here
    BrantApply(Brant);
}
