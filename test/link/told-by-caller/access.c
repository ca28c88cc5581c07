#include "gannet.h"

VOID GannetAccess(PGANNET_EXTENSION Gannet, UCHAR Value, BOOLEAN AtInterrupt)
{
    VideoPortWriteRegisterUchar(Gannet->Registers, Value);
    ++Gannet->Accesses;
    if (!AtInterrupt)
        VideoPortSetEvent(Gannet, Gannet->Changed); // expect: isr-forbidden-call
}
