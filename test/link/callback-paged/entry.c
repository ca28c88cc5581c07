#include "tern.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(TERN_EXTENSION);
    Data.HwFindAdapter = TernFindAdapter; // expect: init-callback-section
    Data.HwInitialize = TernInitialize;
    Data.HwStartIO = TernStartIO;
    Data.HwTimer = TernTimer; // expect: nonpageable-callback-paged
    Data.HwInterrupt = TernInterrupt; // expect: nonpageable-callback-paged
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
