// Clears any memory.

#include "card.h"

VOID CardClear(PVOID Memory, ULONG Length)
{
    VideoPortZeroMemory(Memory, Length);
}
