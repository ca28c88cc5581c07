// Leaves HwStartIO out where there is no card.

#include "card.h"

BOOLEAN CardFill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwFindAdapter = CardFindAdapter;
    Data->HwInitialize = CardInitialize;
    if (VideoPortReadPortUchar((PUCHAR)0x3CC) == 0xFF)
        return FALSE;
    Data->HwStartIO = CardStartIO;
    return TRUE;
}
