#include "pipit.h"

static VOID Apply(PPIPIT_EXTENSION Pipit)
{
    ++Pipit->Frames;
}

BOOLEAN NTAPI PipitInterrupt(PVOID HwDeviceExtension)
{
    Apply(HwDeviceExtension);
    return TRUE;
}
