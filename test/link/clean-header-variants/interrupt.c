#define STILT_RAISED
#include "stilt.h"

BOOLEAN NTAPI StiltInterrupt(PVOID HwDeviceExtension)
{
    StiltDone(HwDeviceExtension);
    return TRUE;
}
