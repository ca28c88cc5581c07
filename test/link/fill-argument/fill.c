// Sets what it is given.

#include "card.h"

VOID CardFill(PVIDEO_HW_INITIALIZATION_DATA Data, PVIDEO_HW_START_IO StartIO)
{
    Data->HwFindAdapter = CardFindAdapter;
    Data->HwInitialize = CardInitialize;
    Data->HwStartIO = StartIO;
}
