#include "ibis.h"

VOID IbisStartBlinking(PIBIS_EXTENSION Ibis)
{
    if (!Ibis->Blinking)
        VideoPortStartTimer(Ibis);
    Ibis->Blinking = TRUE;
}

/* HwVidStartIO may call this, the timer itself may not. */
VOID IbisStopBlinking(PIBIS_EXTENSION Ibis)
{
    Ibis->Blinking = FALSE;
    VideoPortStopTimer(Ibis); // expect: timer-forbidden-call
}
