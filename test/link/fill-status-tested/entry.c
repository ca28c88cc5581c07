/* Whether it succeeded is all that the helper tells. */
#include "card.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data = {0};

    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = CardFindAdapter;
    Data.HwInitialize = CardInitialize;
    Data.HwStartIO = CardStartIO;
    if (!CardRegister(Context1, Context2, &Data))
        return ERROR_INVALID_PARAMETER; // expect: entry-return-propagated
    return NO_ERROR;
}
