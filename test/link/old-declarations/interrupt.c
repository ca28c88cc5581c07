#include "knot.h"

int KnotWake();

BOOLEAN NTAPI KnotInterrupt(PVOID HwDeviceExtension)
{
    extern VOID KnotCount(PKNOT_EXTENSION Knot);

    KnotCount(HwDeviceExtension);
    KnotWake(HwDeviceExtension);
    return TRUE;
}
