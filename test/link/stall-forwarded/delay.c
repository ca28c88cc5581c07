#include "petrel.h"

VOID PetrelDelay(ULONG Microseconds)
{
    VideoPortStallExecution(Microseconds); // expect: stall-too-long
}

PVOID PetrelAllocate(PPETREL_EXTENSION Petrel, VP_POOL_TYPE Pool, SIZE_T Bytes)
{
    return VideoPortAllocatePool(Petrel, Pool, Bytes, 'rteP');
}
