#include "gannet.h"

VOID GannetPass(PGANNET_EXTENSION Gannet, BOOLEAN AtInterrupt)
{
    GannetAccess(Gannet, 3, AtInterrupt); // note: GannetPass calls GannetAccess here
}
