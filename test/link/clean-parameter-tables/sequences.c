#include "ouzel.h"

static VOID OuzelWrite(POUZEL_EXTENSION Ouzel)
{
    VideoPortWriteRegisterUchar(Ouzel->Registers, 1);
}

static VOID OuzelCount(POUZEL_EXTENSION Ouzel)
{
    ++Ouzel->Count;
}

static VOID OuzelSignal(POUZEL_EXTENSION Ouzel)
{
    VideoPortSetEvent(Ouzel, Ouzel->Event);
}

const OUZEL_SEQUENCE OuzelPowerUp = {3, {OuzelWrite, OuzelSignal, OuzelCount}};
const OUZEL_SEQUENCE OuzelQuick = {2, {OuzelWrite, OuzelCount}};
