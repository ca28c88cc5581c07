#include "wigeon.h"

VOID NTAPI WigeonTimer(PVOID HwDeviceExtension)
{
    VideoPortWriteRegisterUchar(((PWIGEON_EXTENSION)HwDeviceExtension)->Registers, 1);
}

BOOLEAN NTAPI WigeonInitialize(PVOID HwDeviceExtension)
{
    PWIGEON_EXTENSION Wigeon = HwDeviceExtension;

    VideoPortStartTimer(Wigeon); // expect: init-timer-missing
    Wigeon->Running = TRUE;
    return TRUE;
}

BOOLEAN NTAPI WigeonStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PWIGEON_EXTENSION Wigeon = HwDeviceExtension;

    if (Wigeon->Running)
        VideoPortStopTimer(Wigeon); // expect: init-timer-missing
    Wigeon->Running = FALSE;
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
