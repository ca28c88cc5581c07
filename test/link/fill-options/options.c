// Reads it.

#include "card.h"

VOID CardReadOptions(PCARD_EXTENSION Options)
{
    Options->Modes = VideoPortReadPortUlong((PULONG)0x3C0);
}
