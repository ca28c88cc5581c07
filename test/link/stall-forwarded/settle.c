#include "petrel.h"

VOID PetrelSettle(ULONG Microseconds)
{
    PetrelDelay(Microseconds); // note: PetrelSettle calls PetrelDelay here
}
