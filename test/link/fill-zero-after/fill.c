// Zeroes the structure too late.

#include "card.h"

VOID CardFill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    VideoPortZeroMemory(Data, sizeof(*Data)); // expect: init-zero-after-fill
    Data->HwFindAdapter = CardFindAdapter;
    Data->HwInitialize = CardInitialize;
    Data->HwStartIO = CardStartIO;
}
