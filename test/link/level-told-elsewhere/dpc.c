#include "finch.h"

VOID NTAPI FinchDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PFINCH_EXTENSION Finch = HwDeviceExtension;

    Finch->InDpc = TRUE;
    FinchNote(Finch);
    FinchTell(Finch);
    FinchSay(Finch);
    Finch->InDpc = FALSE;
}

BOOLEAN NTAPI FinchInterrupt(PVOID HwDeviceExtension)
{
    FinchTell(HwDeviceExtension);
    FinchAnnounce(HwDeviceExtension);
    return VideoPortQueueDpc(HwDeviceExtension, FinchDpc, NULL);
}
