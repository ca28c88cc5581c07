/* Called at every level. How it is told, the other files know. */
#include "finch.h"

/* The DPC says that it is running. */
VOID FinchNote(PFINCH_EXTENSION Finch)
{
    ++Finch->Changes;
    if (Finch->InDpc)
        return;
    VideoPortSetRegistryParameters(Finch, L"Changes", &Finch->Changes, sizeof(Finch->Changes));
}

VOID FinchTell(PFINCH_EXTENSION Finch)
{
    BOOLEAN passive = FinchIsPassive();

    if (passive && Finch->Event != NULL)
        VideoPortSetEvent(Finch, Finch->Event);
}

/* Whether the user wants to hear of it has nothing to do with the level. */
VOID FinchSay(PFINCH_EXTENSION Finch)
{
    if (Finch->Verbose)
        VideoPortSetRegistryParameters(Finch, L"Said", &Finch->Changes, sizeof(Finch->Changes)); // expect: dpc-forbidden-call
}

VOID FinchAnnounce(PFINCH_EXTENSION Finch)
{
    if (FinchIsVerbose(Finch))
        VideoPortSetEvent(Finch, Finch->Event); // expect: isr-forbidden-call
}
