#include "siskin.h"

VOID SiskinBegin(PSISKIN_EXTENSION Siskin)
{
    VideoPortClearEvent(Siskin, Siskin->Event);
}

VOID SiskinCount(PSISKIN_EXTENSION Siskin)
{
    ++Siskin->Frames;
}

SISKIN_OPERATIONS SiskinDefault = {SiskinBegin, SiskinCount};
