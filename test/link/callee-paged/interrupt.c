#include "shrike.h"

BOOLEAN NTAPI ShrikeInterrupt(PVOID HwDeviceExtension)
{
    PSHRIKE_EXTENSION Shrike = HwDeviceExtension;

    if (VideoPortReadRegisterUchar(Shrike->Registers) == 0)
        return FALSE;
    if (Shrike->Late != 0)
        ShrikeScroll(Shrike, Shrike->Late); // expect: nonpageable-callee-paged
    return VideoPortQueueDpc(Shrike, ShrikeDpc, NULL);
}

VOID NTAPI ShrikeDpc(PVOID HwDeviceExtension, PVOID Context)
{
    ShrikeSetLine(HwDeviceExtension); // note: ShrikeDpc calls ShrikeSetLine here
}
