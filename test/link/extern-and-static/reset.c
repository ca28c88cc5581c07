/* Reset of this file is harmless, Flush is not. */
#include "thrush.h"

VOID Reset(PTHRUSH_EXTENSION Thrush);
VOID Flush(PTHRUSH_EXTENSION Thrush);

VOID Reset(PTHRUSH_EXTENSION Thrush)
{
    ++Thrush->Resets;
}

VOID Flush(PTHRUSH_EXTENSION Thrush)
{
    VideoPortSetEvent(Thrush, Thrush->Event); // expect: isr-forbidden-call
}
