#include "zosterops.h"

BOOLEAN NTAPI ZosteropsInterrupt(PVOID HwDeviceExtension)
{
    if (!ZosteropsDo(HwDeviceExtension, OP_ACKNOWLEDGE))
        return FALSE;
    return ZosteropsDoAt(HwDeviceExtension, OP_ACKNOWLEDGE, 5);
}
