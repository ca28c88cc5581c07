/* Signal of this file is harmless, Check is not. */
#include "eider.h"

static VOID Signal(PEIDER_EXTENSION Eider)
{
    ++Eider->Signals;
}

static BOOLEAN Check(PEIDER_EXTENSION Eider)
{
    VideoPortClearEvent(Eider, Eider->Done); // expect: isr-forbidden-call
    return VideoPortReadRegisterUchar(Eider->Registers) != 0;
}

BOOLEAN NTAPI EiderInterrupt(PVOID HwDeviceExtension)
{
    if (!Check(HwDeviceExtension))
        return FALSE;
    Signal(HwDeviceExtension);
    return TRUE;
}
