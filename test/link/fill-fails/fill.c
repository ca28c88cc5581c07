// Gives up where there is no card.

#include "card.h"

BOOLEAN CardFill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    if (VideoPortReadPortUchar((PUCHAR)0x3CC) == 0xFF)
        return FALSE;
    Data->HwFindAdapter = CardFindAdapter;
    Data->HwInitialize = CardInitialize;
    Data->HwStartIO = CardStartIO;
    return TRUE;
}
