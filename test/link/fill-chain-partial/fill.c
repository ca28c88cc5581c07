// Sets some callbacks, and has another file set the others.

#include "card.h"

VOID CardFill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwFindAdapter = CardFindAdapter;
    Data->HwInitialize = CardInitialize;
    Data->HwStartIO = CardStartIO;
    CardFillPower(Data);
}
