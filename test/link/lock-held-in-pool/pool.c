#include "card.h"

PVOID CardAllocate(PCARD_EXTENSION card, VP_POOL_TYPE type)
{
    return VideoPortAllocatePool(card, type, 64, 'draC'); // expect: videoport-paged-pool-at-dispatch
}
