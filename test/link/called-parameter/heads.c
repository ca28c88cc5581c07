#include "osprey.h"

VOID OspreyForEachHead(POSPREY_EXTENSION Osprey, OSPREY_WORK Work)
{
    ULONG Head;

    for (Head = 0; Head < 2; ++Head)
        Work(Osprey, Head);
}

/* Reached from HwVidInitialize and HwVidStartIO only. */
VOID OspreyClear(POSPREY_EXTENSION Osprey, ULONG Head)
{
    VideoPortClearEvent(Osprey, Osprey->Events[Head]);
}
