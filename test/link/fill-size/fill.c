// Takes the size of the pointer.

#include "card.h"

VOID CardFill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwInitDataSize = sizeof(Data); // expect: init-size-invalid
    Data->HwDeviceExtensionSize = sizeof(CARD_EXTENSION);
    Data->HwFindAdapter = CardFindAdapter;
    Data->HwInitialize = CardInitialize;
    Data->HwStartIO = CardStartIO;
}
