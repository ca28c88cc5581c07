#include "driver.h"

typedef struct _CARD {
    ULONG Modes[16];
} CARD;

BOOLEAN NTAPI CardBegin(PVOID HwDeviceExtension)
{
    CARD *Card = HwDeviceExtension;

    Card->Modes[0] = 1;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardBegin;
    data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
