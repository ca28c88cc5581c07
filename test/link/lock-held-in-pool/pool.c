#include "card.h"

PVOID CardAllocate(PCARD_EXTENSION card, VP_POOL_TYPE type)
{
    return VideoPortAllocatePool(card, type, 64, 'draC'); // expect: paged-pool-at-dispatch
}
