#include "plover.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(PLOVER_EXTENSION);
    Data.HwFindAdapter = PloverFindAdapter;
    Data.HwInitialize = PloverInitialize;
    Data.HwStartIO = PloverStartIO;
    Data.HwInterrupt = PloverInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
