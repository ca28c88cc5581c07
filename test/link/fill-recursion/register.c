/* Each time for an older system. */
#include "card.h"

ULONG CardRegister(PVOID First, PVOID Second, PVIDEO_HW_INITIALIZATION_DATA Data, ULONG Version)
{
    ULONG Status;

    Data->HwInitDataSize = Version >= 6   ? sizeof(*Data)
                           : Version == 5 ? SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA
                                          : SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
    Status = VideoPortInitialize(First, Second, Data, NULL); // alone: entry-retry-without-change
    if (Status != NO_ERROR && Version > 4)
        return CardRegister(First, Second, Data, Version - 1);
    return Status;
}
