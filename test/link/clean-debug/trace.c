/* Every callback calls this, at every level. */
#include "pochard.h"

VOID PochardTrace(PPOCHARD_EXTENSION Pochard, const char *Function, BOOLEAN Enter)
{
    if (Enter)
        ++Pochard->Entered;
    else
        VideoPortInterlockedIncrement(&Pochard->Left);
    VideoDebugPrint((Info, "pochard: %s %s\n", Enter ? "enter" : "leave", Function));
}
