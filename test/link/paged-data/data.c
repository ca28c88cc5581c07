#include "veery.h"

ULONG VeeryMasks[4] = {1, 2, 4, 8};

#pragma data_seg("PAGEDATA")
ULONG VeeryGamma[4] = {0x10, 0x20, 0x40, 0x80};
#pragma data_seg()
