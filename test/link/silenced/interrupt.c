#include "magpie.h"

BOOLEAN NTAPI MagpieInterrupt(PVOID HwDeviceExtension)
{
    MagpieSignal(HwDeviceExtension);
    MagpieClear(HwDeviceExtension);
    return TRUE;
}
