#include "twite.h"

VOID NTAPI TwiteClear(PVOID Surface)
{
    PTWITE_SURFACE Pixels = Surface;

    VideoPortZeroMemory(Pixels->Lines, sizeof(Pixels->Lines));
    Pixels->Width = 0;
}
