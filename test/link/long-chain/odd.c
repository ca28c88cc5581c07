/* Ten calls deep: the chain is longer than what a finding shows of it. */
#include "rook.h"

static VOID Rook2(PROOK_EXTENSION Rook)
{
    Rook3(Rook);
}

VOID Rook1(PROOK_EXTENSION Rook)
{
    Rook2(Rook);
}

static VOID Rook6(PROOK_EXTENSION Rook)
{
    Rook7(Rook);
}

VOID Rook5(PROOK_EXTENSION Rook)
{
    Rook6(Rook);
}

VOID Rook9(PROOK_EXTENSION Rook)
{
    Rook10(Rook);
}
