/* Called at every level: each function asks at which. */
#include "oriole.h"

#define ORIOLE_TRACING 0

static VOID OrioleSet(PORIOLE_EXTENSION Oriole)
{
    VideoPortSetEvent(Oriole, Oriole->Wakeup);
}

VOID OrioleWake(PORIOLE_EXTENSION Oriole)
{
    if (VideoPortGetCurrentIrql() > DISPATCH)
        ++Oriole->Missed;
    else
        OrioleSet(Oriole);
}

VOID OrioleLog(PORIOLE_EXTENSION Oriole, ULONG Code)
{
    if (VideoPortGetCurrentIrql() == 0)
        VideoPortSetRegistryParameters(Oriole, L"LastCode", &Code, sizeof(Code));
}

/* What the build leaves out cannot be wrong. */
VOID OrioleTrace(PORIOLE_EXTENSION Oriole)
{
    if (ORIOLE_TRACING)
        VideoPortSetRegistryParameters(Oriole, L"Missed", &Oriole->Missed, sizeof(Oriole->Missed));
#if ORIOLE_TRACING
    VideoPortSetEvent(Oriole, Oriole->Wakeup);
#endif
}
