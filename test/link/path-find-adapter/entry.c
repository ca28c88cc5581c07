#include "dunlin.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(DUNLIN_EXTENSION);
    Data.HwFindAdapter = DunlinFindAdapter;
    Data.HwInitialize = DunlinInitialize;
    Data.HwStartIO = DunlinStartIO;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
