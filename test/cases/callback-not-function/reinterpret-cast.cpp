// RUN: %check-case %s
// In C++.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

struct Card {
    ULONG Registers[4];
};

BOOLEAN TsengUpdate(Card *This)
{
    return VideoPortSynchronizeExecution(This, VpMediumPriority, reinterpret_cast<PMINIPORT_SYNCHRONIZE_ROUTINE>(This->Registers), This); // FINDING: callback-not-function: VideoPortSynchronizeExecution
}
