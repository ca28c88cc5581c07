// RUN: %check-fix --rule=init-device-extension-size --unchanged %s
// A number may have been meant to hold more than this structure.

#include "driver.h"

typedef struct _CARD {
    PVOID Registers;
    ULONG Modes[16];
} CARD, *PCARD;

BOOLEAN NTAPI CardBegin(PVOID HwDeviceExtension)
{
    PCARD Card = HwDeviceExtension;

    Card->Modes[0] = 1;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardBegin;
    data.HwStartIO = CardStartIO;
    data.HwDeviceExtensionSize = 16;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
