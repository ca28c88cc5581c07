#include "card.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data = {0};

    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = CardFindAdapter;
    Data.HwInitialize = CardInitialize;
    Data.HwStartIO = CardStartIO;
    Data.HwInterrupt = CardInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
