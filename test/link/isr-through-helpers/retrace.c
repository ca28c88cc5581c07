#include "argus.h"

VOID ArgusSignalRetrace(PARGUS_EXTENSION Argus)
{
    ++Argus->Retraces;
    ArgusWakeWaiters(Argus); // note: ArgusSignalRetrace calls ArgusWakeWaiters here
}

VOID ArgusCountOverflow(PARGUS_EXTENSION Argus)
{
    ++Argus->Overflows;
}
