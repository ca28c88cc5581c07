/* Registers twice: only the second time with a timer, which only that kind of adapter starts. */
#include "smew.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;
    ULONG Old, New;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = SmewFindOld;
    Data.HwInitialize = SmewInitialize;
    Data.HwStartIO = SmewStartIO;
    Data.HwDeviceExtensionSize = sizeof(SMEW_OLD);
    Old = VideoPortInitialize(Context1, Context2, &Data, NULL);
    Data.HwFindAdapter = SmewFindNew;
    Data.HwTimer = SmewTimer;
    Data.HwDeviceExtensionSize = sizeof(SMEW_EXTENSION);
    New = VideoPortInitialize(Context1, Context2, &Data, NULL);
    return Old < New ? Old : New;
}
