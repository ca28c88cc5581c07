#include "towhee.h"

namespace {
VOID Step(PTOWHEE_EXTENSION Towhee)
{
    ++Towhee->Frames;
}
}

VOID Screen::Flip()
{
    Step(Extension);
    VideoPortSetEvent(Extension, Extension->Event); // expect: isr-forbidden-call
}

VOID Screen::Clear()
{
    VideoPortClearEvent(Extension, Extension->Event);
}

VOID TowheeFrame(PTOWHEE_EXTENSION Towhee)
{
    Notify(Towhee);
    Screen(Towhee).Flip();
}
