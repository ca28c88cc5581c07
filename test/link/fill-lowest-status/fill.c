#include "card.h"

VOID CardFill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwInitDataSize = sizeof(*Data);
    Data->HwFindAdapter = CardFindAdapter;
    Data->HwInitialize = CardInitialize;
}
