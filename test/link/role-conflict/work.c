#include "bittern.h"

VOID NTAPI BitternOther(PVOID HwDeviceExtension, PVOID Context)
{
    ((PBITTERN_EXTENSION)HwDeviceExtension)->Work = 0;
}

VOID BitternSchedule(PBITTERN_EXTENSION Bittern)
{
    if (Bittern->Work > 100)
        VideoPortQueueDpc(Bittern, BitternOther, NULL); // expect: dpc-single-routine
}
