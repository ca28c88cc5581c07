// Shows it.

#include "card.h"

VOID CardShow(const VIDEO_HW_INITIALIZATION_DATA *Data)
{
    VideoPortDebugPrint(Trace, "%u bytes\n", Data->HwInitDataSize);
    if (Data->HwInterrupt == NULL)
        VideoPortDebugPrint(Trace, "no interrupt\n");
}
