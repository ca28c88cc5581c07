#include "ibis.h"

VOID NTAPI IbisTick(PVOID HwDeviceExtension)
{
    PIBIS_EXTENSION Ibis = HwDeviceExtension;

    VideoPortWriteRegisterUchar(Ibis->Registers, (UCHAR)(Ibis->Ticks & 1));
    if (++Ibis->Ticks == 100)
        IbisStopBlinking(Ibis); // note: IbisTick calls IbisStopBlinking here
}
