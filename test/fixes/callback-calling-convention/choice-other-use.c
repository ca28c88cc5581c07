// RUN: %check-fix --rule=callback-calling-convention --unchanged --targets=i686-w64-mingw32 %s
// The function also goes where one of its present convention is wanted.

#include "driver.h"

VOID CardTimer(PVOID HwDeviceExtension);
static VOID (*const Ticker)(PVOID) = CardTimer;

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    Ticker(NULL);
    data.HwTimer = (PVIDEO_HW_TIMER)CardTimer;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
