/* What each source of interrupts needs; the table is all that other files see. */
#include "dipper.h"

static VOID DipperAcknowledge(PDIPPER_EXTENSION Dipper)
{
    VideoPortWriteRegisterUchar(Dipper->Registers, 1);
}

static VOID DipperFrame(PDIPPER_EXTENSION Dipper)
{
    ++Dipper->Frames;
    VideoPortWriteRegisterUchar(Dipper->Registers, 2);
}

static VOID DipperCapture(PDIPPER_EXTENSION Dipper)
{
    VideoPortWriteRegisterUchar(Dipper->Registers, 4);
    VideoPortSetEvent(Dipper, Dipper->Ready); // expect: isr-forbidden-call
}

const DIPPER_SOURCE DipperSources[DIPPER_SOURCES] = {{1, DipperAcknowledge}, {2, DipperFrame}, {4, DipperCapture}};
