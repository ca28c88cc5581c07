#include "../plover.h"

static VOID Acknowledge(PPLOVER_EXTENSION Plover)
{
    VideoPortWriteRegisterUchar(Plover->Registers, 1);
}

VOID PloverOldAcknowledge(PPLOVER_EXTENSION Plover)
{
    Acknowledge(Plover);
}
