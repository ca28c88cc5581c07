#include "tern.h"

#pragma alloc_text(PAGE, TernTimer)

VOID NTAPI TernTimer(PVOID HwDeviceExtension)
{
    PTERN_EXTENSION Tern = HwDeviceExtension;

    VideoPortWriteRegisterUchar(Tern->Registers, (UCHAR)++Tern->Beat);
}

#pragma code_seg(push, "PAGETERN")

BOOLEAN NTAPI TernInterrupt(PVOID HwDeviceExtension)
{
    PTERN_EXTENSION Tern = HwDeviceExtension;

    return VideoPortReadRegisterUchar(Tern->Registers) & 1;
}

#pragma code_seg(pop)
