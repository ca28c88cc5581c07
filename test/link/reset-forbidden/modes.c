#include "jacana.h"

VP_STATUS JacanaSetMode(PJACANA_EXTENSION Jacana, ULONG Mode)
{
    VIDEO_X86_BIOS_ARGUMENTS Arguments;

    VideoPortZeroMemory(&Arguments, sizeof(Arguments));
    Arguments.Eax = Mode;
    Jacana->Mode = Mode;
    return VideoPortInt10(Jacana, &Arguments); // expect: reset-hw-forbidden-call
}

BOOLEAN NTAPI JacanaInitialize(PVOID HwDeviceExtension)
{
    return JacanaSetMode(HwDeviceExtension, 0x12) == NO_ERROR;
}

BOOLEAN NTAPI JacanaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = JacanaSetMode(HwDeviceExtension, 0x13);
    return TRUE;
}
