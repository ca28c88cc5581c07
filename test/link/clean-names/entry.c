/* Polls: the functions that are called like callbacks of other roles are ordinary ones. */
#include "twite.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(TWITE_EXTENSION);
    Data.HwFindAdapter = TwiteFindAdapter;
    Data.HwInitialize = TwiteInitialize;
    Data.HwStartIO = TwiteStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}

BOOLEAN NTAPI TwiteInitialize(PVOID HwDeviceExtension)
{
    TwiteTimer(HwDeviceExtension);
    return TRUE;
}

BOOLEAN NTAPI TwiteStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    static TWITE_SURFACE Surface;

    if (TwiteInterrupt(HwDeviceExtension))
        TwiteDpc(HwDeviceExtension, NULL);
    TwiteClear(&Surface);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
