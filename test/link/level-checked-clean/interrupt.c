#include "oriole.h"

BOOLEAN NTAPI OrioleInterrupt(PVOID HwDeviceExtension)
{
    PORIOLE_EXTENSION Oriole = HwDeviceExtension;

    if (VideoPortReadRegisterUchar(Oriole->Registers) == 0)
        return FALSE;
    OrioleLog(Oriole, 2);
    OrioleWake(Oriole);
    OrioleTrace(Oriole);
    return TRUE;
}
