// RUN: %check-fix --rule=init-size-invalid --unchanged %s
// What a macro expands to is not touched: it may be right elsewhere.

#include "driver.h"

#define SET_SIZE(Data) (Data).HwInitDataSize = sizeof(&(Data))

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    SET_SIZE(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
