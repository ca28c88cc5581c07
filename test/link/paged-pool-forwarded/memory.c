#include "quail.h"

PVOID QuailAllocate(PQUAIL_EXTENSION Quail, VP_POOL_TYPE Pool, SIZE_T Bytes)
{
    return VideoPortAllocatePool(Quail, Pool, Bytes, 'liaQ'); // expect: paged-pool-at-dispatch
}
