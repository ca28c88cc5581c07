// Sets less if it is told so.

#include "card.h"

VOID CardFill(PVIDEO_HW_INITIALIZATION_DATA Data, BOOLEAN IsWhole)
{
    Data->HwFindAdapter = CardFindAdapter;
    if (!IsWhole)
        return;
    Data->HwInitialize = CardInitialize;
    Data->HwStartIO = CardStartIO;
}
