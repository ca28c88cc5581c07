/* Runs the sequence that may run here. */
#include "ouzel.h"

BOOLEAN NTAPI OuzelInterrupt(PVOID HwDeviceExtension)
{
    OuzelRun(HwDeviceExtension, &OuzelQuick);
    return TRUE;
}
