#include "petrel.h"

VOID NTAPI PetrelTick(PVOID HwDeviceExtension)
{
    PPETREL_EXTENSION Petrel = HwDeviceExtension;

    VideoPortWriteRegisterUchar(Petrel->Registers, 1);
    PetrelDelay(10);
    VideoPortWriteRegisterUchar(Petrel->Registers, 0);
    PetrelSettle(400); // note: PetrelTick calls PetrelSettle here
}
