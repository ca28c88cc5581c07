/* Another file holds the structure: nothing can be said of it. */
#include "miniport.h"
#include "video.h"

ULONG Register(PVOID Context1, PVOID Context2, PVIDEO_HW_INITIALIZATION_DATA InitData)
{
    return VideoPortInitialize(Context1, Context2, InitData, NULL);
}
