#include "wren.h"

VOID NTAPI WrenTimer(PVOID HwDeviceExtension)
{
    VideoPortWriteRegisterUchar(((PWREN_EXTENSION)HwDeviceExtension)->Registers, 1);
}

BOOLEAN NTAPI WrenInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}
