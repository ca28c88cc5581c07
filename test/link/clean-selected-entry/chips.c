#include "redstart.h"

static VOID RedstartSetMode(PREDSTART_EXTENSION Redstart)
{
    VIDEO_X86_BIOS_ARGUMENTS Arguments;

    VideoPortZeroMemory(&Arguments, sizeof(Arguments));
    Arguments.Eax = 0x12;
    VideoPortInt10(Redstart, &Arguments);
    VideoPortSetEvent(Redstart, Redstart->Event);
}

static VOID RedstartSetModeFast(PREDSTART_EXTENSION Redstart)
{
    ULONG Mode = 1;

    VideoPortSetRegistryParameters(Redstart, L"Mode", &Mode, sizeof(Mode));
}

static BOOLEAN RedstartAcknowledge(PREDSTART_EXTENSION Redstart)
{
    return VideoPortReadRegisterUchar(Redstart->Registers) & 1;
}

const REDSTART_CHIP RedstartChips[2] = {{RedstartSetMode, RedstartAcknowledge},
                                        {RedstartSetModeFast, RedstartAcknowledge}};
const REDSTART_CHIP RedstartVga = {RedstartSetModeFast, RedstartAcknowledge};
