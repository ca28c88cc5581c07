/* One DPC routine, queued in two files. */
#include "whimbrel.h"

BOOLEAN NTAPI WhimbrelInterrupt(PVOID HwDeviceExtension)
{
    PWHIMBREL_EXTENSION Whimbrel = HwDeviceExtension;

    switch (VideoPortReadRegisterUchar(Whimbrel->Registers) & 3) {
    case 0:
        return FALSE;
    case WHIMBREL_RETRACE:
        Whimbrel->Work |= WHIMBREL_RETRACE;
        return VideoPortQueueDpc(Whimbrel, WhimbrelDpc, NULL);
    default:
        WhimbrelQueue(Whimbrel, WHIMBREL_DMA);
        return TRUE;
    }
}
