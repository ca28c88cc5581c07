// Zeroes as much as a pointer is long.

#include "card.h"

VOID CardFill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    VideoPortZeroMemory(Data, sizeof(Data)); // expect: init-zero-wrong-size
    Data->HwFindAdapter = CardFindAdapter;
    Data->HwInitialize = CardInitialize;
    Data->HwStartIO = CardStartIO;
}
