// Zeroes the structure, and sets it up.

#include "card.h"

VOID CardFill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    VideoPortZeroMemory(Data, sizeof(*Data));
    Data->HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    Data->HwDeviceExtensionSize = sizeof(CARD_EXTENSION);
    Data->HwFindAdapter = CardFindAdapter;
    Data->HwInitialize = CardInitialize;
    Data->HwStartIO = CardStartIO;
}
