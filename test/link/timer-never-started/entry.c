#include "wren.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(WREN_EXTENSION);
    Data.HwFindAdapter = WrenFindAdapter;
    Data.HwInitialize = WrenInitialize;
    Data.HwStartIO = WrenStartIO;
    Data.HwTimer = WrenTimer;
    return VideoPortInitialize(Context1, Context2, &Data, NULL); // expect: init-timer-never-started
}
