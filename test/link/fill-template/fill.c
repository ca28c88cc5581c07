// Copies it.

#include "card.h"

static const VIDEO_HW_INITIALIZATION_DATA Template = {
    .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA),
    .HwFindAdapter = CardFindAdapter,
    .HwInitialize = CardInitialize,
    .HwStartIO = CardStartIO,
    .HwDeviceExtensionSize = sizeof(CARD_EXTENSION),
};

VOID CardFill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    *Data = Template;
}
