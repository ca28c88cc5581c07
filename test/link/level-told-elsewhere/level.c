#include "finch.h"

BOOLEAN FinchIsPassive(VOID)
{
    return VideoPortGetCurrentIrql() == 0;
}

BOOLEAN FinchIsVerbose(PFINCH_EXTENSION Finch)
{
    return Finch->Verbose;
}
