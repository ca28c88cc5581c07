/* One function for everything: what it does, its caller says. */
#include "zosterops.h"

BOOLEAN ZosteropsDo(PZOSTEROPS_EXTENSION Zosterops, ULONG Operation)
{
    switch (Operation) {
    case OP_ACKNOWLEDGE:
        VideoPortWriteRegisterUchar(Zosterops->Registers, 1);
        return VideoPortReadRegisterUchar(Zosterops->Registers) != 0;
    case OP_SIGNAL:
        VideoPortSetEvent(Zosterops, Zosterops->Event);
        return TRUE;
    case OP_SAVE:
        VideoPortSetRegistryParameters(Zosterops, L"State", &Zosterops->State, sizeof(Zosterops->State));
        return TRUE;
    }
    return FALSE;
}

BOOLEAN ZosteropsDoAt(PZOSTEROPS_EXTENSION Zosterops, ULONG Operation, ULONG Level)
{
    if (Level < 2 && Operation == OP_SAVE)
        VideoPortSetRegistryParameters(Zosterops, L"State", &Zosterops->State, sizeof(Zosterops->State));
    if (Level >= 3)
        return TRUE;
    VideoPortClearEvent(Zosterops, Zosterops->Event);
    return FALSE;
}
