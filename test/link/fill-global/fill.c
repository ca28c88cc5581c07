// Sets less for an old card.

#include "card.h"

VOID CardFill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwFindAdapter = CardFindAdapter;
    Data->HwInitialize = CardInitialize;
    if (!CardIsOld)
        Data->HwStartIO = CardStartIO;
}
