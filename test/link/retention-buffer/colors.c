#include "device.h"

VOID CardSetColors(PHW_DEVICE_EXTENSION Extension, PVIDEO_CLUT Colors)
{
    Extension->Mode = Colors->NumEntries;
    Extension->Colors = Colors; // expect: vrp-retained
}
