#include "rook.h"

static VOID Rook4(PROOK_EXTENSION Rook)
{
    Rook5(Rook);
}

VOID Rook3(PROOK_EXTENSION Rook)
{
    Rook4(Rook);
}

static VOID Rook8(PROOK_EXTENSION Rook)
{
    Rook9(Rook);
}

VOID Rook7(PROOK_EXTENSION Rook)
{
    Rook8(Rook);
}

VOID Rook10(PROOK_EXTENSION Rook)
{
    VideoPortSetEvent(Rook, Rook->Event); // expect: isr-forbidden-call
}
