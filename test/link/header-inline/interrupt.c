#include "fulmar.h"

BOOLEAN NTAPI FulmarInterrupt(PVOID HwDeviceExtension)
{
    PFULMAR_EXTENSION Fulmar = HwDeviceExtension;

    if ((FulmarRead(Fulmar, 7) & 0x80) == 0)
        return FALSE;
    FulmarVertical(Fulmar); // note: FulmarInterrupt calls FulmarVertical here
    return TRUE;
}
