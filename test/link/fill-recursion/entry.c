#include "card.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data = {0};

    Data.HwFindAdapter = CardFindAdapter;
    Data.HwInitialize = CardInitialize;
    Data.HwStartIO = CardStartIO;
    return CardRegister(Context1, Context2, &Data, 6);
}
