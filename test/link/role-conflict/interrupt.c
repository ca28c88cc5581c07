#include "bittern.h"

BOOLEAN NTAPI BitternInterrupt(PVOID HwDeviceExtension)
{
    PBITTERN_EXTENSION Bittern = HwDeviceExtension;

    if (VideoPortReadRegisterUchar(Bittern->Registers) == 0)
        return FALSE;
    VideoPortQueueDpc(Bittern, BitternWork, NULL); // note: BitternWork is queued here
    BitternSchedule(Bittern);
    return TRUE;
}

VOID NTAPI BitternWork(PVOID HwDeviceExtension, PVOID Context)
{
    ++((PBITTERN_EXTENSION)HwDeviceExtension)->Work;
}
