#include "eider.h"

static VOID Signal(PEIDER_EXTENSION Eider)
{
    Eider->Signals = 0;
}

VOID NTAPI EiderReset(PEIDER_EXTENSION Eider)
{
    VideoPortWriteRegisterUchar(Eider->Registers, 0x80);
    Signal(Eider);
}
