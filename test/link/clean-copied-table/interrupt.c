#include "siskin.h"

BOOLEAN NTAPI SiskinInterrupt(PVOID HwDeviceExtension)
{
    PSISKIN_EXTENSION Siskin = HwDeviceExtension;

    if (VideoPortReadRegisterUchar(Siskin->Registers) == 0)
        return FALSE;
    Siskin->Operations.Vertical(Siskin);
    return TRUE;
}
