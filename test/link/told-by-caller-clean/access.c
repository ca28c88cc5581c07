#include "gannet.h"

VOID GannetAccess(PGANNET_EXTENSION Gannet, UCHAR Value, BOOLEAN AtInterrupt)
{
    VideoPortWriteRegisterUchar(Gannet->Registers, Value);
    ++Gannet->Accesses;
    if (!AtInterrupt)
        VideoPortSetEvent(Gannet, Gannet->Changed);
}

VOID GannetChange(PGANNET_EXTENSION Gannet, ULONG Flags)
{
    if (Flags & GANNET_FROM_INTERRUPT) {
        ++Gannet->Accesses;
        return;
    }
    VideoPortClearEvent(Gannet, Gannet->Changed);
}
