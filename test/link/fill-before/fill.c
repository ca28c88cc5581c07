// Leaves HwStartIO to DriverEntry.

#include "card.h"

VOID CardFill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwFindAdapter = CardFindAdapter;
    Data->HwInitialize = CardInitialize;
    Data->HwInitDataSize = 1;
}
