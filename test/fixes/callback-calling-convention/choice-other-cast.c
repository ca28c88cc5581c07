// RUN: %check-fix --rule=callback-calling-convention --unchanged --targets=i686-w64-mingw32 %s
// A cast takes it for a function of its present convention, by which it is called.

#include "driver.h"

typedef VOID (*TICKER)(PVOID);
VOID CardTimer(PVOID HwDeviceExtension);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    ((TICKER)CardTimer)(NULL);
    data.HwTimer = (PVIDEO_HW_TIMER)CardTimer;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
